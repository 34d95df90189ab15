/**
 * What happens, in classes so broad that two newsrooms which tell of one event nearly always choose words of one class. Lemmas of verbs and nouns;
 * a lemma may stand in several. Written by hand after the event types of ACE 2005 and PLOVER and the verb classes of Levin (1993); it names no
 * event, place or person.
 */
const CLASSES: Readonly<Record<string, string>> = {
  die: 'die death dead deadly kill killing killer perish fatality fatal lethal slay drown body corpse toll claim-life lose-life life-lose victim lost-life lifeless casualty remains',
  hurt: 'injure injury wound hurt injured wounded maim burn-victim casualty hospitalise hospitalize',
  quake:
    'quake earthquake tremor temblor shock aftershock foreshock shake tremble seismic epicentre epicenter magnitude jolt rumble ground-move earth-move ground-heave earth-heave ground-sway',
  storm: 'storm hurricane typhoon cyclone gale gust tornado blizzard rain rainfall downpour snow snowfall hail wind landfall thunderstorm',
  flood: 'flood flooding inundate deluge overflow submerge swamp burst-bank waterlog',
  heat: 'heat heatwave drought temperature scorch thermometer',
  fire: 'fire blaze inferno burn flame ignite wildfire smoke engulf',
  blast: 'explode explosion blast detonate detonation bomb bombing blow-up go-off',
  crash: 'crash collide collision ram derail derailment overturn smash hit plough plow wreck',
  sink: 'sink capsize founder keel go-down',
  collapse: 'collapse cave-in give-way burst rupture topple crumble tumble come-down',
  destroy: 'destroy destruction flatten level ruin raze wreck demolish lie-ruin gut wipe-out reduce gone rubble lay-waste',
  damage: 'damage harm uninhabitable unsafe unfit crack',
  missing: 'missing unaccounted untraced disappear vanish disappearance unheard',
  rescue: 'rescue save free pull dig extricate haul bring-out pull-out dig-out pull-alive pluck survive survivor alive winch',
  evacuate: 'evacuate evacuation flee displace homeless shelter leave-home move-out abandon',
  search: 'search comb scour seek look-for hunt',
  alarm: 'alarm sos mayday distress radio-help call-help alert',
  inform:
    'inform notify tell alert warn warning advise advice bulletin write letter send-letter memo recommend recommendation notice message caution',
  reject:
    'reject rejection refuse refusal rebuff spurn decline dismiss turn-down throw-out vote-down say-no veto block knock-back rebuffed snub no-thanks brush-off unanimously-reject',
  accept:
    'accept acceptance agree approve approval back endorse ratify adopt pass green-light clear sign-off say-yes wave-through assent consent',
  offer: 'offer bid proposal propose approach tender table bidder takeover',
  acquire: 'buyer buy acquire purchase acquisition takeover take-over snap-up buyout buy-out swallow purchaser',
  sell: 'sell sale divest offload dispose disposal hive-off spin-off',
  merge: 'merge merger combine combination tie-up amalgamate unite',
  own: 'own hold stake shareholder shareholding owner possess holding control',
  invest: 'invest investment inject funding spend spending pump',
  pay: 'pay payment fine-pay reimburse compensate compensation payout settle dividend cost cover-cost cover-bill foot-bill bill wage salary',
  price: 'value valuation price worth cost premium',
  layoff:
    'lay-off layoff redundancy redundant job-cut cut-job axe-job shed-job lose-job job-loss axe post-cut job-cut cut-post axe-post shed-post job-go post-go',
  hire: 'hire recruit appoint appointment name nominate install promote take-over-as succeed',
  resign: 'resign resignation quit step-down stand-down leave-post stand-aside bow-out relinquish retire',
  dismiss: 'sack dismiss fire oust remove dismissal ouster suspend',
  shut: 'close shut closure shutdown shutter close-down shut-down mothball',
  open: 'open reopen reopening opening inaugurate',
  rise: 'rise climb increase jump gain surge soar grow growth up advance rally leap add go-up',
  fall: 'fall drop decline slip decrease slide plunge down tumble lose shed sink dip slump go-down',
  raise: 'raise lift increase boost hike bump sweeten improve up put-up',
  cut: 'cut slash reduce reduction trim pare lower curb bring-down halve',
  walkout: 'strike walkout walk-out stoppage down-tool picket industrial-action walk-off',
  protest: 'protest demonstrate demonstration rally march demonstrator protester',
  clash: 'clash fight fighting battle skirmish exchange-fire',
  attack: 'attack assault raid shell shelling bombard fire-missile missile drone airstrike ambush strike',
  shoot: 'shoot shooting gun gunfire fire-shot open-fire gunman gun-down',
  seize: 'seize seizure capture confiscate impound take-control overrun occupy',
  arrest:
    'arrest detain detention custody apprehend nab hold-custody take-custody pick-up cell captive captivity hostage detainee prisoner',
  charge: 'charge indict indictment accuse arraign prosecute prosecution',
  sue: 'sue lawsuit suit file-suit take-court claim-damages litigation',
  convict: 'convict conviction find-guilty guilty jury',
  acquit: 'acquit acquittal clear not-guilty exonerate innocent',
  sentence: 'sentence jail imprison prison imprisonment term behind-bar',
  release: 'release liberate parole bail let-go walk-free free',
  rule: 'rule ruling verdict judgment judgement decide decision uphold overturn quash strike-down',
  appeal: 'appeal challenge contest',
  question: 'question interrogate interview quiz grill',
  investigate: 'inquiry enquiry probe investigation investigate inquire examine look-into hearing',
  elect: 'elect election vote ballot poll voter turnout cast',
  win: 'win victory triumph beat defeat winner clinch prevail edge overcome vanquish gold medal champion',
  lose: 'lose loss defeat beaten runner-up',
  draw: 'draw tie stalemate level deadlock',
  score: 'point score goal net header penalty strike equalise equalize convert put-ahead',
  lead: 'lead ahead advantage front',
  meet: 'meet meeting reconvene gather assemble convene talk negotiation negotiate summit session round sit-down discuss discussion',
  deal: 'deal agreement accord pact treaty sign ceasefire truce contract',
  begin: 'begin start commence launch open get-under-way kick-off get-going set-off onset under-way',
  end: 'end finish conclude conclusion expire expiry run-out over wrap-up lapse complete',
  delay: 'delay postpone postponement defer put-off put-back push-back adjourn',
  halt: 'halt suspend suspension stop cease pause freeze shelve scrap cancel call-off cancellation abandon',
  ban: 'ban bar prohibit outlaw forbid prohibition',
  demand: 'demand insist require call-for urge want request seek',
  threaten: 'threaten threat ultimatum',
  promise: 'promise pledge vow commit undertake guarantee undertaking commitment assurance',
  order: 'order instruct direct command decree instruction',
  deny: 'deny denial dispute refute reject-claim contradict',
  admit: 'admit acknowledge concede admission confess apologise apologize apology regret',
  announce: 'announce announcement unveil reveal disclose publish declare statement',
  install: 'swear sworn inaugurate inauguration take-oath take-office oath',
  visit: 'visit trip tour travel fly arrive arrival',
  depart: 'depart leave departure set-off sail set-sail take-off',
  land: 'land touch-down dock berth',
  retreat: 'withdraw withdrawal pullback pull-back pull-out retreat move-back fall-back',
  return: 'return go-home come-home go-back come-back send-back send-home',
  expel: 'expel expulsion deport deportation eject',
  build: 'build construct construction erect',
  produce: 'produce production make manufacture output',
  employ: 'employ workforce employee staff payroll worker',
  supply: 'send supply deliver delivery ship provide donate aid distribute',
  register: 'register registration enrol enroll sign-up record-name list-name',
  sanction: 'sanction embargo penalty penalise penalize fine',
  power: 'power-cut cut-power power electricity blackout outage',
  infect: 'infect infection outbreak virus disease epidemic contract',
  treat: 'treat treatment hospital admit',
};

/** Class names by lemma, or by "verb-word" for a verb with a word close behind it ("turn down", "cut jobs"). */
function invert(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, lemmas] of Object.entries(CLASSES))
    for (const lemma of lemmas.split(' ')) {
      const list = found.get(lemma);
      if (list) list.push(name);
      else found.set(lemma, [name]);
    }
  return found;
}
export const eventClasses: ReadonlyMap<string, readonly string[]> = invert();

/** Verbs that only say that something takes place, or carry a noun that says what: the noun tells the class. */
export const supportVerbs: ReadonlySet<string> = new Set(
  'occur happen come take make give have be do get put strike hit stand reach hold see bring go set keep lie remain confirm report record count know say tell reckon estimate judge call run send leave'.split(
    ' ',
  ),
);
