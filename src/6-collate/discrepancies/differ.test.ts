import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, kindsOf, reportOf, rowsOf } from '../../../test/two-reports.ts';

/**
 * Pairs of invented reports of one day that differ: whether the second is a rewrite of the first or stands apart, the kinds told, both wordings.
 * Written before the rules were tried on them.
 */
const differing = `
apart | figure | At least 14 miners died when a tunnel collapsed at the Orsk Hill colliery on Monday. | A tunnel collapse at Orsk Hill colliery killed at least 17 miners on Monday, rescuers said.
apart | figure | Eleven people were wounded when a grenade went off at the market in Tessaly, the hospital said. | The grenade at the market of Tessaly injured nine people, according to police.
rewrite | figure | Six firefighters were taken to hospital with burns after the blaze at the paint factory. | After the fire in the paint works nine members of the fire brigade ended up in hospital with burns.
apart | figure | Seven people are still missing after the landslide in Vorm. | Twelve people remain missing following the Vorm landslide, the mayor said.
apart | figure | The port of Lannick will receive a grant of 45 million florins from the regional bank. | A grant worth 54 million florins goes to the port of Lannick, the regional bank announced.
rewrite | figure | The company agreed to pay a fine of 8 million dollars over the spill. | Over the leak the firm has accepted a penalty of 18 million dollars.
apart | figure | Kerrow United paid 32 million euros for striker Anton Bresk. | Striker Anton Bresk cost Kerrow United 38 million euros.
rewrite | date | Voters in Tarnia will elect a new assembly on 14 June. | A fresh assembly will be chosen by voters in Tarnia on 21 June.
rewrite | date | Nurses have been on strike since 3 March. | The walkout by nurses began on 13 March.
apart | date | The bridge at Kalm was closed in 2029 after cracks were found. | Cracks led to the closure of the Kalm bridge in 2027.
rewrite | identity | The suspect was arrested at a bus station in the north of the capital. | In the capital the suspect was seized at a petrol station in the north.
apart | authorship | The rebels blew up the Ardo bridge on Saturday night, the army said. | On Saturday night government forces blew up the Ardo bridge.
rewrite | authorship | The ban was imposed by the health ministry. | The city council imposed the ban.
apart | polarity | A group calling itself Black Tide said it had hacked the ministry of finance. | Black Tide denied that it had hacked the ministry of finance.
apart | polarity | The Free Valley Front claimed responsibility for the bombing of the railway line at Tosk. | The Free Valley Front denied any part in the bombing of the railway line at Tosk.
apart | identity | A gas leak caused the explosion at the Merrow bakery, the fire chief said. | The explosion at the Merrow bakery was caused by a faulty boiler, according to investigators.
rewrite | identity | Investigators blame the derailment on a broken rail. | The derailment was down to excessive speed, investigators believe.
rewrite | condition | The rebels will release the hostages if the army lifts the siege of Danu. | The rebels will release the hostages.
apart | condition | Ostmark will reopen the border on Monday only if Velden withdraws its troops. | Ostmark will reopen the border on Monday.
apart | polarity | The union and the airline reached agreement on pay on Thursday night. | Talks on pay between the union and the airline broke down on Thursday night without a deal.
rewrite | polarity | The minister accepted the resignation of the police chief. | The minister rejected the police chief's resignation.
apart | polarity | Parliament adopted the water law on Tuesday. | Parliament on Tuesday postponed the vote on the water law.
apart | polarity | The club confirmed that coach Rike Sandvik would leave in May. | The club denied that coach Rike Sandvik would leave in May.
rewrite | polarity | The palace confirmed that the king had been operated on. | The palace would not confirm that the king had undergone surgery.
apart | scope | Schools will stay shut throughout the province on Monday. | Only primary schools will stay shut in the province on Monday.
rewrite | scope | The law forbids smoking in all public buildings. | Smoking is forbidden by the law in some public buildings.
rewrite | scope | Most of the crew was rescued. | The whole crew was rescued.
apart | figure | The senate passed the bill by 52 votes to 47. | The bill passed the senate by 54 votes to 45.
rewrite | figure | Delegates backed the motion by 212 votes to 88. | The motion won the support of delegates, 221 votes to 88.
apart | figure | Turnout in the referendum was 61 percent, the election commission said. | Some 43 percent of voters took part in the referendum, the election commission said.
rewrite | figure | The central bank raised its key rate to 7.5 percent. | The key rate goes up to 5.7 percent, the central bank decided.
apart | role | Interior minister Pola Vance resigned on Friday. | Pola Vance resigned as justice minister on Friday.
rewrite | role | Marta Ilves, chief executive of Norgas, said the pipeline was safe. | The pipeline was safe, said Norgas chairwoman Marta Ilves.
apart | polarity | The two foreign ministers met in Corvale on Wednesday. | A meeting of the two foreign ministers in Corvale on Wednesday was called off.
rewrite | polarity | President Lorne met the families of the victims. | President Lorne did not meet the families of the victims.
rewrite | figure | The power cut lasted six hours. | Power was out for sixteen hours.
apart | figure | A court in Brel sentenced the banker to nine years in prison. | The banker was jailed for seven years by a court in Brel.
apart | figure | The ceasefire is to last 30 days. | The ceasefire will last 90 days.
rewrite | polarity | The guards opened fire before the crowd threw stones. | The guards opened fire after the crowd had thrown stones.
rewrite | modality | The ministry plans to expel three diplomats. | The ministry has expelled three diplomats.
rewrite | modality | Doctors say the senator may leave hospital on Tuesday. | The senator will leave hospital on Tuesday, doctors say.
apart | figure | Thieves took 11 paintings from the Halden museum on Sunday. | Eight paintings were stolen from the Halden museum on Sunday.
rewrite | figure | The storm left 40,000 homes without electricity. | Because of the storm 14,000 homes had no electricity.
rewrite | polarity | Regulators have cleared the merger of Alfen Pharma and Brodal. | The merger between Alfen Pharma and Brodal has been blocked by regulators.
apart | figure | Talmor Steel will cut 1,200 jobs at its plant in Eskild, the company said on Wednesday. | Some 2,100 workers at the Eskild plant of Talmor Steel will lose their jobs, the company announced on Wednesday.
rewrite | polarity | The board unanimously recommended the bid to shareholders. | Directors were split over the bid but advised shareholders to take it.
rewrite | role | Chief executive Nora Fenn told staff that no plant would close. | Nora Fenn, the chairwoman, promised the workforce that every plant would stay open.
apart | figure | Halvard Bank raised its offer to 41 crowns a share on Monday. | On Monday Halvard Bank increased its bid to 44 crowns per share.
rewrite | polarity | The deal values the company at 6.2 billion crowns including debt. | Without debt the company is valued at 6.2 billion crowns in the deal.
rewrite | condition | Dockers will walk out at midnight unless the port withdraws the rosters. | Dockers walk out at midnight.
apart | figure | Members of the rail union voted by 78 percent to strike. | Some 87 percent of the members of the rail union backed a strike.
rewrite | figure | Pilots are to stop work for two days from Thursday. | From Thursday pilots are going to down tools for four days.
apart | polarity | The teachers' union suspended its strike on Sunday after an offer from the ministry. | The teachers' strike goes on, the union said on Sunday, after rejecting an offer from the ministry.
apart | polarity | A court in Velm cleared former minister Aldo Prinz of bribery. | Former minister Aldo Prinz was convicted of bribery by a court in Velm.
rewrite | scope | The defendant pleaded guilty to three of the four charges. | On all four counts the accused entered a guilty plea.
apart | date | The appeal will be heard on 4 November, her lawyer said. | Her appeal will be heard on 14 November, according to her lawyer.
rewrite | polarity | Lawyers for the widow said they would appeal. | The widow's lawyers said they would not appeal.
apart | figure | The dam at Corran burst on Sunday night, flooding four villages. | Seven villages were flooded when the Corran dam burst on Sunday night.
rewrite | identity | A lorry carrying acid overturned on the coast road. | On the coast road a tanker loaded with milk tipped over.
apart | polarity | The pilot survived the crash of the crop duster near Hulme. | The crash of the crop duster near Hulme killed the pilot.
rewrite | polarity | The captain was the last to leave the ship. | The captain was among the first to leave the ship.
apart | figure | The ferry was carrying 212 people, according to the port authority. | There were 264 people aboard the ferry, the port authority said.
apart | figure | The health ministry has confirmed 14 cases of cholera in the camp at Lusk. | There are 41 confirmed cases of cholera in the Lusk camp, the health ministry said.
rewrite | figure | The vaccine protects for about two years. | Protection by the vaccine lasts some five years.
rewrite | modality | Doctors recommend that pregnant women stay away from the lake. | Pregnant women have been forbidden to go near the lake by doctors.
apart | polarity | The hospital denied that it had run out of oxygen. | The hospital admitted that it had run out of oxygen.
rewrite | authorship | Midfielder Jan Oksa was banned for six matches by the federation. | The club dropped midfielder Jan Oksa for six matches.
apart | figure | Kerrow United beat Sund 3-1 in the final on Saturday. | On Saturday Kerrow United won the final against Sund 3-2.
rewrite | polarity | The race will be run on the old course. | Runners will take the new course.
rewrite | modality | The two sides agreed to exchange prisoners within a month. | Within a month, the two sides may swap prisoners.
rewrite | modality | Foreign minister Ilan Dorr said that Tarnia would sign the treaty next week. | Foreign minister Ilan Dorr said that Tarnia might sign the treaty next week.
rewrite | scope | Only observers from neighbouring states will be admitted. | Observers from all states will be admitted.
apart | figure | Tarnia will supply Velden with 24 howitzers, the defence ministry said. | The defence ministry said Tarnia would supply Velden with 42 howitzers.
apart | figure | Police arrested a 23-year-old man over the stabbing at the Norrby mall. | A 32-year-old man was arrested by police over the stabbing at the Norrby mall.
rewrite | identity | The victim, a nurse, had worked at the clinic since 2024. | The victim, a teacher, had been at the clinic since 2024.
rewrite | date | The minister knew of the leak in May, aides said. | Aides said the minister did not learn of the leak until July.
apart | figure | The Reform Party won 64 of the 150 seats. | With 46 of the 150 seats the Reform Party came first.
rewrite | polarity | Observers called the election free and fair. | According to observers the election was neither free nor fair.
apart | polarity | Opposition leader Tesh Amaro conceded defeat on Monday. | Opposition leader Tesh Amaro refused to concede defeat on Monday.
rewrite | scope | The recount covers every district. | The recount covers the capital only.
apart | polarity | Unemployment fell to 6.1 percent in the second quarter. | Unemployment rose to 6.1 percent in the second quarter.
rewrite | date | The tax applies from 1 July. | The tax applies from 1 January.
apart | identity | The fire at the refinery was started by lightning, the operator said. | Arson was the cause of the fire at the refinery, the operator said.
rewrite | polarity | The mine has been closed for good. | The mine has been closed for the time being.
apart | figure | The government will pay farmers 300 crowns a hectare. | The government will pay farmers 450 crowns for each hectare.
rewrite | figure | The rescue team found four climbers alive in the hut. | Rescuers came upon six climbers alive in the refuge.
apart | figure | A drone hit the grain terminal at Porvo, setting two silos on fire, the port said. | Five silos caught fire when a drone struck the Porvo grain terminal, according to the port.
apart | figure | The province of Telm has confirmed 22 cases of measles this month. | There have been 37 confirmed cases of measles in the province of Telm this month.
rewrite | date | Sanctions will be lifted in two stages, starting in April. | The sanctions are to go in two steps from June.
apart | date | Parliament will vote on the budget on 19 March. | A vote on the budget is set for 26 March in parliament.
rewrite | role | The Tarnian foreign minister, Layla Osterby, chaired the talks at Kalm. | The talks at Kalm were chaired by the Tarnian prime minister, Layla Osterby.
apart | role | Governor Aurel Dohm has ruled out any return to Osk before the lake is lowered. | The mayor of Osk, Aurel Dohm, has forbidden people to return as long as the lake is full.
rewrite | date | The two delegations ended their talks on Thursday without a signature, although both said they would be back in Kalm on May 24. | The talks ended on Thursday with nothing signed, and both delegations are to return to Kalm on May 25.
rewrite | date | A commission under a former judge will sit for the first time on Monday and must report by the end of November. | A commission under a former judge will sit for the first time on Monday and must report by the end of October.
rewrite | identity | The army will free 43 prisoners if the council reopens the Pereth railway, which it closed in September. | The army is ready to release 43 prisoners if the Pereth road, closed by the council in September, is reopened.
rewrite | identity | About 3,200 people have been moved out of Osk and the neighbouring village of Lower Tesk, most of them to schools. | Some 3,200 people have been moved out of Osk and a neighbouring village, Upper Tesk.
rewrite | figure | The bill would oblige unions to run trains, on pain of fines of up to 500,000 crowns a day. | Under the bill unions would be obliged to run trains, on pain of fines of up to 500,000 crowns a week.
rewrite | identity | The general secretary told a crowd outside Castlebridge Central that no station was closed. | No station was closed, the general secretary told a crowd outside Castlebridge North.
rewrite | role | Among those stranded was Tamsin Orde, a nurse, who walked four miles. | Teacher Tamsin Orde, among those stranded, walked four miles.
apart | authorship | The Journeys Bill, drafted by the Transport Department and introduced last Wednesday, would oblige unions to keep 40 percent of trains running. | A text drafted by Valmere Rail and introduced last Wednesday would oblige unions to keep 40 percent of trains running.
rewrite | modality | The bill would oblige unions to keep 40 percent of trains running during a strike, the minister wrote. | The text may oblige unions to keep two trains in five running during a strike, wrote the minister.
apart | identity | The ship sank because of a leak in the hull, the coastguard said. | An explosion in the engine room caused the sinking of the ship, the coastguard said.
rewrite | condition | Talen will supply gas until 2035, provided that prices are renegotiated every year. | Talen is going to supply gas until 2035.
rewrite | condition | Kolm will send 200 police officers if the council asks for them. | Kolm is sending 200 police officers.
apart | polarity | Northern Rail and its drivers have reached a deal on hours. | Northern Rail and its drivers have failed to reach a deal on hours.
rewrite | polarity | The journalist was allowed to leave the country. | The reporter was barred from leaving the country.
apart | polarity | The embassy confirmed the death of a citizen in the avalanche at Grau. | The embassy denied that a citizen had died in the avalanche at Grau.
rewrite | polarity | The army denies shelling the hospital. | The army has admitted shelling the hospital.
rewrite | scope | The ban covers all fishing boats. | The ban covers only boats longer than 12 metres.
apart | scope | The strike has closed every mine in the Kessel valley. | The strike has closed two of the seven mines in the Kessel valley.
rewrite | figure | Support for the party fell to 17 percent. | The party slumped to 11 percent in the polls.
rewrite | role | Director Ugo Pell resigned in May. | Former director Ugo Pell resigned in May.
rewrite | polarity | The two presidents met for an hour in Ostrava Hall. | The two presidents did not meet in Ostrava Hall.
rewrite | figure | The siege lasted 40 days. | The siege went on for 14 days.
rewrite | polarity | The villagers were warned before the dam opened its gates. | The villagers were warned only after the dam had opened its gates.
rewrite | modality | The airline must pay passengers 300 crowns each. | The airline may pay passengers 300 crowns each.
apart | figure | Some 40,000 people took part in the march in Lorn, police said. | Police said 14,000 people took part in the march in Lorn.
rewrite | identity | The body was found in a forest near Hult. | The body was found in a lake near Hult.
apart | polarity | No one was injured in the fire at the Palas cinema. | Three people were injured in the fire at the Palas cinema.
apart | polarity | Not one lorry was searched, Major Teo Valk said. | Four of the lorries were searched by the army at the Dessau bridge.
apart | polarity | Governor Marko Telliar denied that a hospital in Oranto had been shelled. | A shell struck the yard of the Oranto hospital.
apart | figure | The navy has sent nine ships to search for the trawler Linna. | Twelve naval vessels are taking part in the search for the trawler Linna.
apart | figure | The treaty sets up a fund of 300 million florins for farmers in the delta. | Farmers in the delta are promised 500 million florins by the treaty.
apart | figure | The court heard 34 witnesses in the trial of banker Olle Marn. | Forty-three witnesses were heard in the case against banker Olle Marn.
apart | figure | The museum of Tarsk returned 18 bronzes to the kingdom of Ede. | Ede has got back 28 bronzes from the museum in Tarsk.
apart | figure | Sirena Foods recalled 12,000 jars of honey. | The recall by Sirena Foods covers 20,000 jars of honey.
rewrite | name | Mrs Justice Adaeze Corimer turned down the application. | Mrs Justice Adaeze Corrimer turned down the application.
rewrite | name | The foreign minister, Henrik Soll, opened the talks. | The talks were opened by foreign minister Henrik Sol.
rewrite | name | Surgeon Paula Hanssen led the operation. | The operation was led by surgeon Paula Hansen.
rewrite | name | The mayor of Brinn, Karla Mattes, wept. | Karla Mates, the mayor of Brinn, was in tears.
rewrite | name | Coach Dario Vellini resigned. | Coach Dario Velini has resigned.
apart | polarity | The tanker leaked oil into the bay of Orsk, the coastguard said. | The owner of the tanker disputed that it had leaked oil into the bay of Orsk.
apart | polarity | The clinic used expired vaccines on children. | The clinic said it had not used expired vaccines on children.
rewrite | polarity | Two directors were questioned by the fraud office on Tuesday and both were allowed to go home. | Meanwhile a pair of directors were arrested on Tuesday on the orders of the fraud office and spent the night in the cells.
rewrite | polarity | The ferry's helmsman was interviewed by police and released without charge. | Police have locked up the ferry's helmsman and charged him with negligence.
rewrite | polarity | The engineers have been heard as witnesses but not detained. | The engineers have been taken into custody.
apart | polarity | Police questioned the owner of the nightclub, Ivo Tarn, and let him go on Sunday. | The owner of the nightclub, Ivo Tarn, was jailed on Sunday.
rewrite | polarity | The singer was fined and sent home. | The singer was sent to prison.
rewrite | polarity | Her passport was handed back to her at the airport. | At the airport officers confiscated her passport.
rewrite | polarity | The goalkeeper was cleared to play in the final by the panel. | The goalkeeper has been ruled out of the final by the panel.
rewrite | polarity | The patients were discharged after a night under watch. | After a night under watch the patients were kept in hospital.
rewrite | polarity | The judge granted bail to the two brothers. | The two brothers were remanded in custody by the judge.
apart | figure | Police counted 14,000 marchers; organisers spoke of 40,000. | Police put the number of marchers at 14,000.
apart | figure | Police put the crowd at 20,000, the organisers at 50,000. | Organisers said 50,000 people had marched.
rewrite | figure | The union says 400 jobs are at risk. The company speaks of 250. | According to the union 400 jobs are at risk.
apart | authorship | The draft was written by the mediator, the Kingdom of Sul. | The draft, which was prepared by Ostrava and passed on by the hosts, provides for a vote.
apart | authorship | A report by the Mines Inspectorate found the lift unsafe in May. | In May a report drawn up by the company's own engineers found the lift unsafe.
rewrite | authorship | The bridge was designed by Swiss engineers. | The bridge was designed by an Austrian firm.
apart | figure | The Northern League would post 600 unarmed observers in the Peral corridor for 90 days. | It would also bring 800 foreign observers into the Peral corridor, a number that Vost considers too high.
apart | figure | The outbreak of measles at the Lund barracks has infected 52 recruits. | At the Lund barracks 75 recruits have measles.
rewrite | quotation | "The factory reopens in May if the bank pays up," said its owner, Jon Vidar. | "The factory reopens in May," said its owner, Jon Vidar.
rewrite | condition quotation | “Nobody leaves the island before the virus is gone, and I will see to that,” she told islanders. | “Nobody leaves the island, and I will see to that,” she told islanders.
rewrite | condition quotation | "We shall hold the vote as long as the roads are safe," said commissioner Ada Lund. | "We shall hold the vote," said commissioner Ada Lund.
rewrite | condition | The league will lift the ban once the club has paid its players. | The league will lift the ban.
rewrite | condition | The minister agreed to meet the nurses on condition that the strike was called off. | The minister has agreed to meet the nurses.
rewrite | condition | Unless rain falls by June, water will be rationed in the capital. | Water will be rationed in the capital.
rewrite | condition | The airline can fly again when its brakes have been tested. | The airline can fly again.
rewrite | condition | The governor said people may go back to Orla when the gas has been cut off. | People may go back to Orla, said the governor.
rewrite | condition | The court will free the captain against bail of two million crowns. | The court will free the captain.
apart | condition | Tova Marsh will run for mayor if her party backs her, she said on Friday. | Tova Marsh will run for mayor, she announced on Friday.
rewrite | date | The rebels must lay down their arms by Friday noon, the general said. | The rebels have until Saturday noon to lay down their arms, the general said.
apart | date | The city told squatters to leave the mill by Sunday. | Squatters in the mill have been given until Tuesday to leave, the city said.
apart | date | The commission must report by the end of November. | The commission is to hand in its report before the end of October.
apart | date | Residents of Orla were told to boil their water until Thursday. | Water must be boiled in Orla until Monday, the utility said.
apart | date | The union gave the port until Wednesday to withdraw the rosters. | Dockers will walk out if the rosters are not withdrawn by Thursday.
apart | date | The truce would not be prolonged unless a text was signed by midnight on Friday of next week. | The truce would not be prolonged unless a text was signed by midnight on Friday, May 23.
`;

/** Both of one day. */
const kinds = (how: string, texts: readonly string[]): string[] => {
  assert.ok(how === 'rewrite' || how === 'apart', how);
  return kindsOf(
    texts.map((text, index) => reportOf(how === 'rewrite' ? between(text) : text, index, '2031-05-06')),
    how,
  );
};

describe('two reports that differ', () => {
  for (const [how = '', expected = '', ...texts] of rowsOf(differing))
    it(texts.join(' / '), () => assert.deepEqual(kinds(how, texts), expected.split(' ')));
});
