/** Irregular English verb and noun forms → lemma, for the words that the patterns use. Standard grammar (Quirk and others 1985, 3.11-19). */
export const irregularForms: Readonly<Record<string, string>> = {
  arisen: 'arise', arose: 'arise', ate: 'eat', beaten: 'beat', became: 'become', been: 'be', began: 'begin', begun: 'begin',
  blew: 'blow', blown: 'blow', bore: 'bear', bought: 'buy', broke: 'break', broken: 'break', brought: 'bring', built: 'build',
  came: 'come', caught: 'catch', children: 'child', chose: 'choose', chosen: 'choose', dealt: 'deal', did: 'do', done: 'do',
  drawn: 'draw', drew: 'draw', driven: 'drive', drove: 'drive', fallen: 'fall', fed: 'feed', fell: 'fall', fled: 'flee',
  flew: 'fly', flown: 'fly', fought: 'fight', found: 'find', gave: 'give', given: 'give', gone: 'go', got: 'get', had: 'have',
  has: 'have', heard: 'hear', held: 'hold', hid: 'hide', hidden: 'hide', is: 'be', are: 'be', was: 'be', were: 'be', kept: 'keep',
  knew: 'know', known: 'know', laid: 'lay', led: 'lead', left: 'leave', lent: 'lend', lost: 'lose', made: 'make', meant: 'mean',
  men: 'man', met: 'meet', overthrew: 'overthrow', overthrown: 'overthrow', paid: 'pay', people: 'people', ran: 'run', rose: 'rise',
  said: 'say', sank: 'sink', sunk: 'sink', sat: 'sit', saw: 'see', seen: 'see', sent: 'send', shook: 'shake', shot: 'shoot',
  shown: 'show', sold: 'sell', sought: 'seek', spent: 'spend', spoke: 'speak', spoken: 'speak', stole: 'steal', stolen: 'steal',
  stood: 'stand', struck: 'strike', swore: 'swear', sworn: 'swear', taken: 'take', took: 'take', taught: 'teach', thought: 'think',
  threw: 'throw', thrown: 'throw', told: 'tell', torn: 'tear', understood: 'understand', upheld: 'uphold', went: 'go', withdrawn: 'withdraw',
  withdrew: 'withdraw', withheld: 'withhold', woman: 'woman', women: 'woman', won: 'win', wrote: 'write', written: 'write', slew: 'slay', slain: 'slay',
  quitted: 'quit', retook: 'retake', retaken: 'retake', overran: 'overrun', lain: 'lie', forbade: 'forbid', forbidden: 'forbid', bade: 'bid',
};
