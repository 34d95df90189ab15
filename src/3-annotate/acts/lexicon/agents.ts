/** Heads of noun phrases that act for the state, group or firm named before them ("Russian troops", "the company's board"). WordNet 3.1: hyponyms of
 * group.n.01 and leader.n.01 that news uses, by hand. */
export const agentNouns: ReadonlySet<string> = new Set(
  (
    'government governments administration cabinet ministry minister ministers president premier chancellor king queen prince leader leaders leadership official officials ' +
    'authorities authority parliament senate congress lawmakers legislators mps court courts judge judges prosecutor prosecutors police troops forces force army military navy airforce ' +
    'soldiers marines commanders commander general generals coastguard guard guards militia militias fighters rebels militants delegation delegations negotiators negotiator ' +
    'envoy envoys ambassador ambassadors diplomat diplomats diplomacy spokesman spokeswoman spokesperson secretary commissioner commission council union federation association ' +
    'party coalition opposition team teams board directors director chairman chair chairwoman chief chiefs executive executives company firm owners management workers crews crew ' +
    'partners allies ally side sides policymakers mayor governor governors representative representatives regulator regulators inspectors agency agencies office bank country state states ' +
    'ship ships boat boats vessel vessels warship warships jets planes aircraft helicopter helicopters drones missiles patrol patrols artillery bombers ' +
    'lawyers lawyer campaigners activists protesters residents farmers fishermen fishers students teachers doctors nurses unions bishops clerics citizens people voters members ' +
    'fund hospital hospitals club clubs league school schools college university academy faculty trustees shareholders investors bidder suitor group groups guild charity tribunal panel ' +
    'inspectorate watchdog ombudsman utility airline insurer broker campaign congregation diocese family parents pupils players coach referees drivers miners pilots dockers farmhands ' +
    'staff employees institute observatory organisation organization body bureau department service consortium cooperative co-operative foundation society committee jury trust movement alliance bloc chain publisher broadcaster newspaper buyer seller operator defence defense prosecution sheriff rector dean headmistress headmaster principal bishop'
  ).split(' '),
);
