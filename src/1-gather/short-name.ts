/** What a location is called where nobody named it: its host, or the last part of its path. */
export function hostOf(location: string): string {
  return URL.canParse(location)
    ? new URL(location).hostname.replace(/^www\./, '')
    : (location.split(/[\\/]/).filter(Boolean).at(-1) ?? location);
}

/** "World news | The Lower Herald" at lowerherald.example → "The Lower Herald": the part whose letters stand in the host name. */
export function shortName(title: string, address: string): string {
  const parts = title.split(/\s+[-–—|»:›•·]+\s+|\s*[|»›]\s*/).filter(Boolean);
  if (parts.length < 2) return title;
  const host = hostOf(address).replace(/[^a-z0-9]/g, '');
  const score = (part: string): number => {
    const words = part
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1);
    return words.filter((word) => host.includes(word)).length / Math.max(1, words.length);
  };
  const [best] = [...parts].sort((a, b) => score(b) - score(a));
  return best && score(best) >= 0.5 ? best : title;
}
