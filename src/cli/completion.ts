import { type Call, type Command, commands } from './commands.ts';
import { UsageError } from './usage.ts';

/** `stemma completion bash|zsh|fish`: made from the table of commands. */
export async function run({ args }: Call): Promise<number> {
  const script = { bash, zsh, fish }[args[0] as 'bash' | 'zsh' | 'fish'];
  if (!script) throw new UsageError(`Completion is there for bash, zsh and fish; not "${args[0]}".`);
  process.stdout.write(script());
  return 0;
}

/** Commands without commands of their own, with the words that lead to them: "sources add". */
const leaves = commands.flatMap((command) =>
  command.under ? command.under.map((one) => ({ path: `${command.name} ${one.name}`, command: one })) : [{ path: command.name, command }],
);
const groups = commands.filter((command) => command.under);
const names = (of: readonly Command[]): string => of.map((command) => command.name).join(' ');

function bash(): string {
  const cases = leaves
    .map(({ path, command }) => `    "${path}") words="${command.options.map((option) => `--${option.name}`).join(' ')} --help" ;;`)
    .join('\n');
  const choices = leaves.flatMap(({ path, command }) =>
    command.options
      .filter((option) => option.choices)
      .map((option) => `    "${path} --${option.name}") COMPREPLY=($(compgen -W "${option.choices?.join(' ')}" -- "$current")); return ;;`),
  );
  const inner = groups
    .map(
      (
        command,
      ) => `    ${command.name}) if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${names(command.under ?? [])} --help" -- "$current")); return; fi
      path="$path \${COMP_WORDS[2]}" ;;`,
    )
    .join('\n');
  return `_stemma() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" path="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$current")); return; fi
  case "$path" in
${inner}
  esac
  case "$path $previous" in
${choices.join('\n')}
  esac
  case "$path" in
${cases}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _stemma stemma
`;
}

function zsh(): string {
  const quote = (text: string): string => text.replaceAll("'", "'\\''");
  const described = (of: readonly Command[]): string =>
    of.map((command) => `'${command.name}:${quote(command.about).replaceAll(':', '\\:')}'`).join(' ');
  const about = (text: string): string => text.replaceAll("'", '').replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:');
  const cases = leaves
    .map(
      ({ path, command }) =>
        `    '${path}') _arguments ${command.options
          .map(
            (option) =>
              `'${option.many ? '*' : ''}--${option.name}[${about(option.about)}]${option.value ? `:${option.value}:${option.choices ? `(${option.choices.join(' ')})` : '_files'}` : ''}'`,
          )
          .join(' ')} '*:file:_files' ;;`,
    )
    .join('\n');
  const inner = groups
    .map(
      (command) => `    ${command.name})
      if (( CURRENT == 2 )); then commands=(${described(command.under ?? [])}); _describe 'command' commands; return; fi
      name="$name \${words[2]}"; shift words; (( CURRENT-- )) ;;`,
    )
    .join('\n');
  return `#compdef stemma
_stemma() {
  local -a commands
  if (( CURRENT == 2 )); then commands=(${described(commands)}); _describe 'command' commands; return; fi
  local name=\${words[2]}
  shift words; (( CURRENT-- ))
  case "$name" in
${inner}
  esac
  case "$name" in
${cases}
  esac
}
compdef _stemma stemma
`;
}

function fish(): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const inside = (path: string): string => {
    const [first, second] = path.split(' ');
    return quote(
      second ? `__fish_seen_subcommand_from ${first}; and __fish_seen_subcommand_from ${second}` : `__fish_seen_subcommand_from ${first}`,
    );
  };
  const lines = [
    ...commands.map((command) => `complete -c stemma -n __fish_use_subcommand -a ${command.name} -d ${quote(command.about)}`),
    ...groups.flatMap((group) =>
      (group.under ?? []).map(
        (one) =>
          `complete -c stemma -n ${quote(`__fish_seen_subcommand_from ${group.name}; and not __fish_seen_subcommand_from ${names(group.under ?? [])}`)} -a ${one.name} -d ${quote(one.about)}`,
      ),
    ),
    ...leaves.flatMap(({ path, command }) =>
      command.options.map(
        (option) =>
          `complete -c stemma -n ${inside(path)} -l ${option.name}${option.short ? ` -s ${option.short}` : ''}${option.value ? ' -r' : ''}${option.choices ? ` -a ${quote(option.choices.join(' '))}` : ''} -d ${quote(option.about)}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
