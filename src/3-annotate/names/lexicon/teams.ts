/**
 * Plural nouns that clubs call themselves by behind the name of their town: beasts, birds, callings, weather. General English; compiled by hand
 * from the words for animals and people in WordNet 3.1 that stand in the plural in names of clubs of several sports and countries.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const teamNouns = words(`
antelopes badgers bats bears beavers bees bengals bisons bobcats broncos buffaloes bulldogs bulls cardinals cheetahs cobras colts condors cougars coyotes crocodiles crows dingoes dolphins dragons ducks eagles
elephants falcons foxes gators geckos goats greyhounds griffins grizzlies hawks hornets hounds huskies jackals jaguars kestrels kiwis leopards lions lynxes mallards mammoths mavericks mustangs ospreys otters owls
panthers penguins pythons rabbitohs raccoons rams ravens rhinos roosters sabres scorpions seagulls seahawks sharks springboks spurs squirrels stags stallions stingers stingrays storks swans tigers timberwolves toucans
turtles vipers vultures wallabies wallaroos warthogs wasps weasels wildcats wolfpack wolverines wolves wombats zebras
archers astronauts barbarians blazers bombers braves brewers buccaneers bushrangers cavaliers celtics challengers chargers chiefs cossacks cowboys crusaders dodgers explorers gladiators guardians gunners
highlanders hotspurs hurricanes hussars invincibles jazz knights lancers magicians marauders monarchs musketeers nomads oilers outlaws packers patriots pilgrims pioneers pirates raiders rangers rebels redskins riders
rockets spartans steelers strikers swordsmen texans thunderbirds titans trailblazers trojans vikings warriors wizards yankees
avalanche blizzards comets cyclones thunderbolts tornadoes typhoons
`);
