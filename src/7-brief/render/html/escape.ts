const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text safe inside an element or a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}

/** A piece of HTML that is safe already, so that it is not escaped again. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | false | undefined | readonly (Html | string | number | false | undefined)[];

/** A template in which every value is escaped, but for pieces that `html` itself made; false and undefined give nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: strings.reduce((all, string, index) => all + write(values[index - 1]) + string) };
}

export const nothing: Html = { html: '' };

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((one) => write(one)).join('');
}
