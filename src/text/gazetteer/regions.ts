/** Names of regions, seas and rivers of the world that no table of countries, subdivisions and towns holds. Folded; compiled by hand from an atlas index. */

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Regions of the world. */
export const regionsOfTheWorld = lines(`
africa, asia, europe, america, americas, north america, south america, latin america, central america, oceania, antarctica, arctic, antarctic, eurasia, australasia, scandinavia, balkans, the balkans, baltics, caucasus, crimea
middle east, near east, far east, maghreb, sahel, horn of africa, sub-saharan africa, north africa, west africa, east africa, southern africa, central africa, central asia, south asia, southeast asia, east asia, eastern europe, western europe, central europe
levant, mesopotamia, anatolia, kurdistan, kashmir, bengal, punjab, sinai, west bank, gaza strip, gaza, golan heights, galilee, negev, judea, samaria, donbas, donbass, siberia, transnistria, abkhazia, south ossetia, nagorno-karabakh, catalonia, basque country, scotland, wales, england, northern ireland, great britain, ulster, bavaria, saxony, tuscany, sicily, sardinia, corsica, crete, patagonia, amazon, andes, himalayas, alps, urals, sahara, gobi, kalahari, serengeti, pampas
caribbean, mediterranean, pacific, atlantic, indian ocean, pacific ocean, atlantic ocean, arctic ocean, black sea, red sea, caspian sea, baltic sea, north sea, south china sea, east china sea, arabian sea, persian gulf, gulf of mexico, gulf of aden, bay of bengal, sea of azov, yellow sea, aegean, adriatic, english channel, strait of hormuz, suez canal, panama canal, bosphorus, bosporus, dardanelles
tigray, oromia, amhara, darfur, kordofan, puntland, somaliland, western sahara, zanzibar, biafra, katanga, kivu, cabinda, casamance, xinjiang, tibet, inner mongolia, manchuria, guangdong, sichuan, okinawa, hokkaido, kyushu, honshu, java, sumatra, borneo, sulawesi, papua, aceh, bali, mindanao, luzon, visayas, rakhine, shan, chiapas, yucatan, baja california, galapagos, easter island, new england, midwest, silicon valley, wall street, hollywood, manhattan, brooklyn, bronx, queens, long island, florida keys, hawaii, alaska, california, texas, florida, washington, georgia
niger delta, great lakes, nile, congo, danube, rhine, volga, dnieper, dnipro, euphrates, tigris, ganges, indus, mekong, yangtze, mississippi, zambezi, jordan river, amazonia, silk road, earth, mars, moon
holy land, arabian peninsula, korean peninsula, iberian peninsula, indian subcontinent, global south, third world, soviet union, ussr, yugoslavia, czechoslovakia, ottoman empire, east germany, west germany, british empire
`);
