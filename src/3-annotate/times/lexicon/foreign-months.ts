/** Month names by language, in the forms that dates take (genitives of Slavic languages), with abbreviations. Source: Unicode CLDR 45, dates/calendars/gregorian. */
export const FOREIGN_MONTHS: Readonly<Record<string, readonly string[]>> = {
  de: ['januar|jänner|jan', 'februar|feber|feb', 'märz|mär', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez'],
  fr: ['janvier|janv', 'février|févr|fév', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|déc'],
  es: ['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept|sep', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  it: ['gennaio|gen', 'febbraio|feb', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu', 'luglio|lug', 'agosto|ago', 'settembre|set', 'ottobre|ott', 'novembre|nov', 'dicembre|dic'],
  pt: ['janeiro|jan', 'fevereiro|fev', 'março|mar', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago', 'setembro|set', 'outubro|out', 'novembro|nov', 'dezembro|dez'],
  nl: ['januari|jan', 'februari|feb', 'maart|mrt', 'april|apr', 'mei', 'juni|jun', 'juli|jul', 'augustus|aug', 'september|sep', 'oktober|okt', 'november|nov', 'december|dec'],
  sv: ['januari|jan', 'februari|feb', 'mars', 'april|apr', 'maj', 'juni|jun', 'juli|jul', 'augusti|aug', 'september|sep', 'oktober|okt', 'november|nov', 'december|dec'],
  pl: ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
  cs: ['ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'],
  ru: ['января|янв', 'февраля|фев', 'марта|мар', 'апреля|апр', 'мая', 'июня', 'июля', 'августа|авг', 'сентября|сент|сен', 'октября|окт', 'ноября|нояб|ноя', 'декабря|дек'],
  uk: ['січня|січ', 'лютого|лют', 'березня|бер', 'квітня|квіт', 'травня|трав', 'червня|черв', 'липня|лип', 'серпня|серп', 'вересня|вер', 'жовтня|жовт', 'листопада|лист', 'грудня|груд'],
  tr: ['ocak|oca', 'şubat|şub', 'mart|mar', 'nisan|nis', 'mayıs|may', 'haziran|haz', 'temmuz|tem', 'ağustos|ağu', 'eylül|eyl', 'ekim|eki', 'kasım|kas', 'aralık|ara'],
};
/** Words for today, yesterday and tomorrow: days from publication. */
export const FOREIGN_DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { heute: 0, gestern: -1 },
  fr: { "aujourd'hui": 0, hier: -1, demain: 1 },
  es: { hoy: 0, ayer: -1 },
  it: { oggi: 0, ieri: -1, domani: 1 },
  pt: { hoje: 0, ontem: -1 },
  nl: { vandaag: 0, gisteren: -1 },
  pl: { dzisiaj: 0, wczoraj: -1, jutro: 1 },
  ru: { сегодня: 0, вчера: -1, завтра: 1 },
  uk: { сьогодні: 0, вчора: -1, учора: -1, завтра: 1 },
};
