/** What makes a title stand for a story. Set by reading titles of the development stories; no benchmark. */
export const settings = {
  /** A title of fewer content words tells too little. Words. */
  fewWords: 3,
  /** Titles that name the form of a text and not what happened. Source: genre terms of the IPTC, NewsCodes `genre`. */
  form: /^(?:(?:joint |full |press |official |opening )*(?:statement|release|briefing|remarks|readout|communiqu[eé]|declaration|speech|address|transcript|conference)|interview|live|watch|video|in pictures|photos?|opinion|comment(?:ary)?|analysis|explainer|q ?& ?a|editorial|letters?|podcast|newsletter|fact[ -]?check(?:ed)?|as it happened|what we know|explained|timeline)\b/i,
  /** Labels that agencies put before a headline. Source: Reuters Handbook of Journalism, headline tags; AP: "URGENT", "CORRECTION". */
  wireLabel:
    /^(?:breaking(?: news)?|urgent|flash|upd(?:ate)?|correct(?:ed|ion)|refile|repeat|rpt|wrap(?:up)?|exclusive|newsalert)\s*\d*\s*[-–—:|]+\s*/i,
  /**
   * The mean share of a title's words is drawn down as if it had so many words more that nobody tells. Of 1 to 4, read over seven stories in
   * development: below 3 a short, vague title wins over one that names who did what. Words.
   */
  drawnBy: 3,
  /** Taken off for such a title, for one that names its form, for a question, and for a title that is mostly a quotation. Share of words, 0 to 1. */
  penalty: 0.3,
  /** Longest lead sentence used as a title. UTF-16 code units. */
  longestLead: 160,
} as const;
