/** What a form brought, as the framework reads it with { all: true }. */
export type FormValues = Readonly<Record<string, string | File | (string | File)[]>>;

/** A value without the space around it; the last where there are several; undefined where there is none. */
export function textOf(value: FormValues[string] | undefined): string | undefined {
  const one = Array.isArray(value) ? value.at(-1) : value;
  return typeof one === 'string' && one.trim() ? one.trim() : undefined;
}

/** All values of a name. */
export function listOf(value: FormValues[string] | undefined): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '') as string[];
}
