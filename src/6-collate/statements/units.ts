/** Units by their base unit and factor. Source: BIPM, The International System of Units, tables 5 to 8; a month is a twelfth of a year. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  km: ['km', 1],
  m: ['km', 0.001],
  mile: ['km', 1.609344],
  'nautical mile': ['km', 1.852],
  foot: ['km', 0.0003048],
  yard: ['km', 0.0009144],
  kg: ['kg', 1],
  tonne: ['kg', 1000],
  lb: ['kg', 0.45359],
  second: ['hour', 1 / 3600],
  minute: ['hour', 1 / 60],
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['day', 7],
  month: ['day', 30.44],
  year: ['year', 1],
  hectare: ['km2', 0.01],
  acre: ['km2', 0.00404686],
  'square km': ['km2', 1],
  'square mile': ['km2', 2.58999],
};

/** The base unit of a canonical unit, and what one of it is; undefined where it has no other name to meet. */
export function inBaseUnit(unit: string | undefined): { readonly unit: string; readonly factor: number } | undefined {
  const found = unit === undefined ? undefined : UNITS[unit];
  return found && { unit: found[0], factor: found[1] };
}
