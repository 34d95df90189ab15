/** How the day of a holiday is found in a year. */
type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number }
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number };

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (days: number): HolidayRule => ({ kind: 'easter', days });
const weekday = (month: number, day: number, nth: number, plus = 0): HolidayRule => ({ kind: 'weekday', month, weekday: day, nth, plus });

/** Holidays with one English name and one rule worldwide or in the country that alone has them. Source: Unicode CLDR and national holiday laws. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": fixed(1, 1),
  'new year day': fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  xmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  epiphany: fixed(1, 6),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  'may day': fixed(5, 1),
  'anzac day': fixed(4, 25),
  'bastille day': fixed(7, 14),
  'all saints day': fixed(11, 1),
  "all saints' day": fixed(11, 1),
  halloween: fixed(10, 31),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'veterans day holiday': fixed(11, 11),
  juneteenth: fixed(6, 19),
  'earth day': fixed(4, 22),
  'groundhog day': fixed(2, 2),
  'fourth of july': fixed(7, 4),
  "international women's day": fixed(3, 8),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'good friday': easter(-2),
  'maundy thursday': easter(-3),
  'ash wednesday': easter(-46),
  'shrove tuesday': easter(-47),
  'palm sunday': easter(-7),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
  'corpus christi': easter(60),
  thanksgiving: weekday(11, 4, 4),
  'thanksgiving day': weekday(11, 4, 4),
  'black friday': weekday(11, 4, 4, 1),
  'cyber monday': weekday(11, 4, 4, 4),
  'labor day': weekday(9, 1, 1),
  'memorial day': weekday(5, 1, -1),
  "presidents' day": weekday(2, 1, 3),
  'presidents day': weekday(2, 1, 3),
  'columbus day': weekday(10, 1, 2),
  'martin luther king day': weekday(1, 1, 3),
  'election day': weekday(11, 1, 1, 1),
};
