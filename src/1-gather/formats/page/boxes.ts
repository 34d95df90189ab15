const ASIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
const ASIDE_ROLES = /^(?:navigation|menu|menubar|search|banner|contentinfo|complementary|dialog)$/i;

/** Names that builders of pages give to what is not the page's matter, in the English that they use everywhere. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|footer|breadcrumbs?|sidebar|social|share|sharing|cookies?|consent|pagination|pager|tags?|tagcloud|taglist|subnav|topbar|toolbar|login|newsletter|promo|adverts?|ads?|languages?|skip)(?:$|[\s_-])/i;

/** An element by its name and classes; classes with figures and those that tell siblings apart are left out. */
export function labelOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const classes = (attributes.class ?? '')
    .split(/\s+/)
    .filter((word) => word && !/\d|^(?:first|last|odd|even|active|current|is-|has-)/.test(word))
    .slice(0, 3);
  return [name, ...classes.sort()].join('.');
}

/**
 * Whether an element is not the page's matter.
 * @param around labels of the elements around it, by blanks
 */
export function isAside(name: string, attributes: Readonly<Record<string, string>>, around: string): boolean {
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.test(attributes.role ?? '')) return true;
  // The header of an article holds its title; that of the page holds menus.
  if (name === 'header') return !/(?:^| )(?:article|main|li|section)(?:[. ]|$)/.test(around);
  return !/^(?:body|html|main|article)$/.test(name) && ASIDE_NAMES.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}
