import { type Call, commands } from './commands.ts';
import { UsageError } from './usage.ts';

/** `stemma completion bash|zsh|fish`: made from the table of commands. */
export async function run({ args }: Call): Promise<number> {
  const script = { bash, zsh, fish }[args[0] as 'bash' | 'zsh' | 'fish'];
  if (!script) throw new UsageError(`Completion is there for bash, zsh and fish; not "${args[0]}".`);
  process.stdout.write(script());
  return 0;
}

const names = commands.map((command) => command.name);

function bash(): string {
  const cases = commands
    .map((command) => `    ${command.name}) words="${command.options.map((option) => `--${option.name}`).join(' ')} --help" ;;`)
    .join('\n');
  const choices = commands
    .flatMap((command) => command.options)
    .filter((option) => option.choices)
    .map((option) => `    --${option.name}) COMPREPLY=($(compgen -W "${option.choices?.join(' ')}" -- "$current")); return ;;`);
  return `_stemma() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names.join(' ')} --help --version" -- "$current")); return; fi
  case "$previous" in
${[...new Set(choices)].join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _stemma stemma
`;
}

function zsh(): string {
  const rows = commands.map((command) => `    '${command.name}:${command.about.replaceAll("'", "'\\''")}'`).join('\n');
  const cases = commands
    .map(
      (command) =>
        `    ${command.name}) _arguments ${command.options.map((option) => `'--${option.name}[${option.about.replaceAll("'", '').replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:')}]${option.value ? `:${option.value}:${option.choices ? `(${option.choices.join(' ')})` : '_files'}` : ''}'`).join(' ')} '*:file:_files' ;;`,
    )
    .join('\n');
  return `#compdef stemma
_stemma() {
  local -a commands
  commands=(
${rows}
  )
  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi
  local name=\${words[2]}
  shift words; (( CURRENT-- ))
  case "$name" in
${cases}
  esac
}
compdef _stemma stemma
`;
}

function fish(): string {
  const quoteFish = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  return `${commands
    .flatMap((command) => [
      `complete -c stemma -n __fish_use_subcommand -a ${command.name} -d ${quoteFish(command.about)}`,
      ...command.options.map(
        (option) =>
          `complete -c stemma -n '__fish_seen_subcommand_from ${command.name}' -l ${option.name}${option.short ? ` -s ${option.short}` : ''}${option.value ? ' -r' : ''}${option.choices ? ` -a ${quoteFish(option.choices.join(' '))}` : ''} -d ${quoteFish(option.about)}`,
      ),
    ])
    .join('\n')}
`;
}
