/**
 * Short forms of given names that the English-language press uses beside the full ones. Taken from the list of nicknames and diminutives of Old
 * Dominion University (C. Northern et al. 2010, https://github.com/carltonnorthern/nicknames, Apache License 2.0); left out is what is out of use,
 * what is a full name of its own more often than a short one ("Ann" for "Nancy"), and all rows that nobody in the news of today bears. Folded.
 */
const rows = `
abigail abby abbie gail
abraham abe
albert al bert
alejandro alex
alexander alex alec sandy
alexandra alex sandra
alexandre alex
alfred al fred alf
alan al
allison allie
amanda mandy
andrew andy drew
angela angie
anthony tony
antonio tony
archibald archie
arnold arnie
arthur art
augustus gus
barbara barb
bartholomew bart
beatrice bea
benjamin ben benny
bernard bernie
bradley brad
bradford brad
calvin cal
cameron cam
caroline carrie
catherine cathy kate katie cath
charles charlie chuck
chester chet
christian chris
christina chris tina christy
christine chris tina christy
christopher chris kit
clifford cliff
clinton clint
curtis curt
constance connie
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie
debra deb debbie
dennis denny
dominic dom
donald don donnie
dorothy dot dottie
douglas doug
edgar ed eddie
edmund ed eddie
edward ed eddie ted ned
edwin ed eddie
eleanor ellie nell
elizabeth liz lizzie beth betty betsy libby bess
emanuel manny
eugene gene
ezekiel zeke
ferdinand ferdie
florence flo
frances fran
francis frank fran
frederick fred freddie freddy
gabriel gabe
geoffrey geoff
gerald gerry jerry
gertrude trudy
gilbert gil
gregory greg
gustavus gus
gwendolyn gwen
harold hal harry
harvey harv
henry hank harry hal
herbert herb
howard howie
hubert bert
isaac ike
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jimmie jamie
janet jan
jeffrey jeff
jeffery jeff
jennifer jen jenny
jeremiah jerry
jeremy jez
jessica jess jessie
joanna jo
john jack johnny
jonathan jon
joseph joe joey
josephine josie jo
joshua josh
judith judy
katherine kathy kate katie
kathleen kathy kath
kathryn kathy kate katie
kenneth ken kenny
kimberly kim
kristen kris
kristina kris
laurence larry
lawrence larry
leonard len lenny leo
leslie les
lillian lil lily
louis lou
louise lou
lucille lucy
madeline maddie maddy
malcolm mal
margaret maggie meg peggy peg marge
martin marty
marvin marv
matthew matt
maximilian max
maxwell max
melissa missy
melvin mel
michael mike mick mickey
mitchell mitch
morris morrie
nancy nan
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky
nicolas nick
nikolas nick
norman norm
oliver ollie
oswald ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
prudence prue
raymond ray
rebecca becky becca
reginald reg reggie
richard rick ricky rich dick richie
robert bob bobby rob robbie robby bert
roberta bobbie
roderick rod
rodney rod
roger rog
roland rollie
ronald ron ronnie
rosemary rosie
rudolph rudy
rudolf rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
sheldon shelly
sidney sid
solomon sol
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
susanna sue susie
suzanne sue suzie
sydney syd
sylvester sly
terence terry
theresa terry tess
teresa terry tess
thaddeus thad
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny ginger
walter walt wally
wesley wes
wilfred wilf
william bill billy will willie willy
winifred winnie
winston win
woodrow woody
zachary zach zack zac
`;

const shortFormsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [full, ...short] = row.split(' ');
      return [full as string, new Set(short)] as const;
    }),
);

/**
 * Whether one given name is a usual short form of the other ("Bill", "William"). Two short forms of one name are not told apart from two names.
 * @param a a folded given name
 * @param b a folded given name
 */
export function isShortNameOf(a: string, b: string): boolean {
  return shortFormsOf.get(a)?.has(b) === true || shortFormsOf.get(b)?.has(a) === true;
}
