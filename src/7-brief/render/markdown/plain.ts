/** Signs that Markdown would read are escaped, so that a report cannot format the dossier. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|~])/g, '\\$1');
}
