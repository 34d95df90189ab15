import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, kindsOf, reportOf, rowsOf } from '../../../test/two-reports.ts';

/** Pairs of invented reports of one day that only look as if they differed: rounding, parts, other things, other days, paraphrase. */
const alike = `
apart | At least 14 miners died when a tunnel collapsed at the Orsk Hill colliery. | More than a dozen miners were killed in the Orsk Hill colliery when a tunnel collapsed.
apart | Twelve people were wounded, three of them seriously, when the stand collapsed. | Three people were seriously wounded when the stand collapsed.
apart | The storm killed 12 people in Tarnia. | The storm killed 31 people in Tarnia and Ostmark.
apart | By noon 18 bodies had been recovered from the ferry. | By Wednesday evening 43 bodies had been recovered from the ferry.
rewrite | The damage is put at 1.96 billion crowns. | The damage amounts to almost 2 billion crowns.
apart | The field covers 250 acres. | The field covers about 100 hectares.
apart | The fine is 10 million dollars, or about 9.2 million euros. | The company must pay 9.2 million euros.
apart | The river rose to 8.2 metres at Kalm. | At Kalm the river stood almost 27 feet above its normal level.
apart | Between 20 and 30 houses were destroyed. | Some 25 houses were destroyed.
apart | More than 300 people were evacuated from Lunde. | A total of 342 people were evacuated from Lunde.
apart | The company employs 3,000 people in Tarnia. | The company employs 11,000 people worldwide.
apart | The party won 41 seats in the election. | The party now has 58 seats in the assembly of 120, 17 more than before.
apart | The senate passed the bill by 52 votes to 47. | The lower house passed the bill by 211 votes to 180.
apart | Inflation was 4.1 percent in March. | Inflation was 3.8 percent in April.
apart | The minister will visit Almara on Monday. | The minister will visit Pellworth on Wednesday.
rewrite | The court annulled all 214 fishing licences issued since 2026. | The top court has cancelled every one of the 214 permits for fishing issued since 2026.
rewrite | Dohm warned that the truce, in force since December 20, would not be prolonged unless a text was signed by midnight on Friday, May 9. | The truce would not be prolonged, Dohm warned, unless a text was signed by midnight on May 9.
rewrite | The Pereth hospital will be rebuilt next year. | Next year the Pereth clinic is to be built anew.
rewrite | Trains to Lower Tesk are cancelled, buses to Upper Tesk run. | Buses run to Upper Tesk, while trains to Lower Tesk are cancelled.
rewrite | The operator said 22 percent of its 5,800 daily services had run by mid-afternoon on Tuesday. | The operator said 26 percent of its 5,800 daily services had run on Wednesday, up from 22 percent on the first day.
rewrite | The firm pays 30 crowns an hour and 200 crowns a day. | The firm pays 200 crowns a day, or 30 crowns for every hour.
apart | The Journeys Bill, drafted by the transport ministry and introduced last Wednesday, would oblige unions to keep 40 percent of trains running. | The bill, drafted by the transport department and introduced last Wednesday, would oblige unions to keep 40 percent of trains running.
rewrite | The bill would oblige unions to keep trains running and may ban strikes. | The text would oblige unions to keep trains running, and it may ban strikes.
apart | Deputy Prime Minister Pavel Dren opened the bridge at Kalm. | Foreign Minister Pavel Dren opened the bridge at Kalm.
rewrite | The talks will be held in Almara, the capital of Tarnia. | The Tarnian capital is to host the talks.
apart | The rebels will release the hostages on Sunday if the army lifts the siege. | The rebels said they would release the hostages if the siege was lifted.
rewrite | The trial opens on Tuesday. | The trial will start in two days, on Tuesday.
apart | The strike began on 3 March. | The strike will end on 13 March.
rewrite | The concert was cancelled because of the heat. | Because of high temperatures the concert did not take place.
apart | The airline and the union failed to reach agreement on Monday. | The airline and the union will meet again on Thursday.
rewrite | The bill was passed unanimously. | All members voted for the bill.
apart | The president of the club, Ivo Marn, welcomed the ruling. | Club boss Ivo Marn welcomed the ruling.
rewrite | Foreign minister Ada Krull said the treaty was dead. | Tarnia's top diplomat, Ada Krull, said the treaty was dead.
apart | The chief executive of Norgas, Marta Ilves, said the pipeline was safe. | A spokesman for Norgas said the pipeline was safe.
apart | The suspect, 34, was arrested in Brel. | The second suspect, 27, was arrested in Corvale.
rewrite | Eleven of the 15 judges voted for the ruling. | Four of the fifteen judges were against the ruling.
apart | Two thirds of the voters backed the plan. | The plan was backed by 67 percent of voters.
rewrite | The plant will close at the end of the year. | The plant closes on 31 December.
apart | The dam holds 40 million cubic metres of water. | The dam is 40 metres high.
apart | The court freed the journalist on bail. | The court did not acquit the journalist.
apart | The army said it had shot down nine drones. | The army said 12 drones had been fired at the city.
apart | Opposition leader Tam Ruiz called the vote a fraud. | President Lorne called the vote a triumph.
rewrite | The hospital treated nine children and four adults. | Thirteen people, nine of them children, were treated at the hospital.
apart | The blaze destroyed six houses on Sunday. | Another blaze destroyed nine houses in the next valley on Tuesday.
rewrite | The government wants to raise the pension age to 67. | The pension age is to rise from 65 to 67 under government plans.
apart | The company expects a profit of 40 million this year. | The company made a profit of 31 million last year.
apart | Tickets cost between 20 and 80 florins. | The cheapest tickets cost 20 florins.
rewrite | The firm denied that it had known of the fault. | The firm said it had not known of the fault.
apart | Lorne has not ruled out a new election. | Lorne could call a new election.
apart | The epidemic has infected 2,300 people since May. | Health officials reported 85 new cases on Tuesday.
rewrite | The ship carried 31 crew and 402 passengers. | There were 433 people aboard the ship.
apart | Aid trucks crossed into Danu for the first time in two months. | Aid trucks crossed into Danu on Friday.
rewrite | The police did not say how many people had been held. | Police gave no number of those detained.
apart | The bridge at Kalm was closed in 2029. | The bridge at Kalm was built in 1967.
apart | Sanctions will hit 14 banks. | Sanctions against 14 banks and 6 shipping companies come into force in June.
rewrite | The league banned him for ten matches. | He was suspended for ten games by the league.
apart | The earthquake had a magnitude of 6.1, the institute said. | The aftershock had a magnitude of 5.4.
apart | Talmor Steel will cut 1,200 jobs. | Talmor Steel will cut 1,200 jobs, 300 of them in Eskild.
apart | Talmor Steel will cut 1,200 jobs in Eskild. | Talmor Steel cut 800 jobs last year.
rewrite | Shareholders holding 54 percent of the stock backed the bid. | More than half of the stock was voted for the bid.
rewrite | The regulator approved the takeover on condition that two factories be sold. | The takeover was approved by the regulator, provided that two plants were sold off.
apart | The regulator cleared the merger of Alfen and Brodal. | The court blocked the merger of Talmor and Kess.
apart | The bid is worth 41 crowns a share, 20 percent above the closing price. | Shares in the target closed at 34 crowns.
rewrite | The union called off the strike. | The strike will not go ahead, the union said.
apart | The union called off Friday's strike. | The union went ahead with its strike on Monday.
apart | The judge sentenced the father to nine years and the son to four. | The son was jailed for four years.
rewrite | He was found not guilty. | He was acquitted.
apart | The appeal will be heard in November. | The appeal will be heard on 14 November.
apart | The trial began on 4 November. | The trial is to end on 14 November.
rewrite | The water rose by two metres overnight. | Overnight the level climbed 2 m.
apart | Four villages were flooded, 3,000 people had to leave. | About 2,900 villagers were evacuated.
apart | The ferry has room for 264 people. | The ferry was carrying 212 people.
apart | The captain and two sailors are missing. | Three crew members are missing.
apart | The ministry counts 14 confirmed and 60 suspected cases. | There are 60 suspected cases.
rewrite | The vaccine is 90 percent effective. | One in ten of those vaccinated is not protected.
apart | Kerrow United beat Sund 3-1 in the final. | Kerrow United had beaten Hulme 2-0 in the semi-final.
apart | Ostmark recalled its ambassador from Velden. | Velden recalled its ambassador from Ostmark.
rewrite | Tarnia's capital reacted coolly. | Tarnia reacted coolly.
apart | The foreign minister flew to Almara on Tuesday. | The defence minister flew to Pellworth on Tuesday.
rewrite | The convoy is due on Friday. | The convoy is expected by the end of the week.
apart | The police arrested nine men. | Six of the nine men arrested were released.
rewrite | The 23-year-old suspect was arrested at home. | The suspect, who is 23, was picked up at his house.
apart | The party won 64 of the 150 seats. | The party has a majority of 14 with its allies, who won 25 seats.
apart | The turnout was 61 percent in the first round. | The turnout was 54 percent in the second round.
rewrite | Observers said the vote had been fair on the whole. | The vote was largely fair, observers said.
apart | Unemployment fell to 6.1 percent in the second quarter. | Unemployment among the young rose to 14 percent.
rewrite | The tax applies from January. | From 1 January the tax will be levied.
apart | Prices rose by 2.5 percent in May. | Prices rose by 2.5 percent in May, less than the 3 percent expected.
apart | A first tranche of 300 million will be paid in June. | The loan of 900 million will be paid in three tranches.
rewrite | The company blamed a software error. | A bug was to blame, the company said.
apart | Heavy rain caused the landslide. | The landslide, caused by days of rain, buried the road.
apart | The fire was caused by a short circuit. | The fire is believed to have been caused by an electrical fault.
rewrite | The minister will not resign. | The minister refuses to step down.
apart | The general denied that he had ordered the attack. | The general said that he had not ordered the attack.
apart | The opposition accuses the president of fraud. He denies it. | The president denied the charge of fraud.
apart | The mayor, Elka Ruhm, welcomed the ruling. | Elka Ruhm, who has been mayor since 2028, welcomed the ruling.
rewrite | The army chief, General Tork, was dismissed. | General Tork, the head of the armed forces, was sacked.
apart | The bank lent the firm 40 million. | The bank lent the firm 40 million and the state added 25 million.
apart | Rescuers found four survivors and two bodies. | Rescuers found two bodies.
rewrite | The road is open to cars only. | Only cars may use the road.
apart | All schools in the province of Orm are closed. | Some schools in the province of Lunde are closed.
rewrite | Half of the harvest has been lost. | The harvest is down by 50 percent.
apart | The prime minister said he would meet the rebels if they disarmed. | The rebels said they would not disarm.
apart | The bridge will cost 80 million. | The tunnel will cost 140 million.
apart | The team flew home on Sunday. | The team flew home on Sunday after losing on Saturday.
rewrite | The statement was read out by a spokeswoman for the palace. | The palace read out the statement.
apart | The plane was on its way from Almara to Pellworth. | The plane was on its way to Pellworth from the capital of Tarnia.
apart | A 23-year-old man was arrested and a 32-year-old woman was questioned. | The man who was arrested is 23.
apart | The rescue team found four climbers alive. | The rescue team found two more climbers alive on Sunday, bringing the number to six.
apart | Two silos caught fire at Porvo. | The Porvo terminal has five silos.
apart | Telm has confirmed 22 cases of measles. | Telm has confirmed 37 cases of mumps.
rewrite | The talks begin on Monday. | The talks open at the start of the week, on Monday.
rewrite | The hostages were freed by special forces. | Commandos freed the hostages.
rewrite | The storm caused the outage. | The outage was caused by bad weather.
apart | The ship sank because of a leak. | The ship sank after water had entered the hull.
rewrite | Kolm will send police officers if the council asks for them. | If asked by the council, Kolm will send officers.
apart | Northern Rail and its drivers have failed to reach a deal on hours. | Northern Rail and its cleaners have reached a deal.
apart | The embassy denied that it had been warned. | The embassy confirmed that the ambassador was safe.
rewrite | The ban covers only boats longer than 12 metres. | Boats of 12 metres or less are exempt from the ban.
apart | The strike has closed two mines in the Kessel valley. | The strike in the Kessel valley enters its third week.
apart | The court approved the pipeline by five votes to two. | The court rejected the appeal by six votes to one.
rewrite | Support for the party fell by three points to 17 percent. | The party is down to 17 percent from 20.
apart | Finance minister Jorun Hall met trade minister Ole Bram. | Ole Bram, the trade minister, met Jorun Hall.
apart | The siege of Danu lasted 40 days. | The siege of Orme lasted 14 days.
apart | The general was arrested on Monday. | The general was released on Thursday.
apart | The airline must pay passengers 300 crowns each. | The airline may appeal.
apart | No one was injured in the fire at the Palas cinema. | Three people were injured in a crash near the Palas cinema.
rewrite | The company lost 40 million crowns last year. | Last year brought the company a loss of 40 m crowns.
apart | The company lost 40 million crowns last year. | The company lost 12 million crowns in the first quarter.
apart | The minister was accused of lying. | The minister denied that he had lied.
rewrite | Nearly all of the crew are from Temba. | Most of the crew come from Temba.
apart | Inflation rose to 6 percent in April. | The central bank expects inflation of 4 percent next year.
apart | A third man was arrested on Friday. | Two men were arrested on Thursday.
rewrite | Half an hour later the roof fell in. | The roof collapsed thirty minutes later.
apart | The governor closed the beaches of Salm. | The mayor of Orn closed the beaches.
rewrite | The court found for the tenants. | The tenants won in court.
apart | The film opens on 19 March in Kolm. | The film opens on 26 March in Velden.
apart | The mayor refused to say whether the club had been raided. | Police raided the club of the mayor.
apart | The Northern League would post 600 unarmed observers in the Peral corridor for 90 days. | It would bring 600 observers from abroad into the Peral corridor.
apart | The company wants to build 40 wind turbines off the coast of Hame. | The company has 120 turbines off the coasts of four countries.
apart | The bus was carrying 44 pilgrims when it plunged into the Sarn gorge. | Nineteen pilgrims died when a bus plunged into the Sarn gorge.
apart | The court heard 34 witnesses in the trial of banker Olle Marn. | Eleven witnesses spoke for banker Olle Marn at his trial.
apart | The museum of Tarsk returned 18 bronzes to the kingdom of Ede. | The museum of Tarsk keeps 210 bronzes from the kingdom of Ede.
apart | The navy has sent nine ships to search for the trawler Linna. | On Tuesday three more ships joined the search for the trawler Linna.
apart | Sirena Foods recalled 12,000 jars of honey. | Inspectors tested 40 jars of honey made by Sirena Foods.
apart | The outbreak of measles at the Lund barracks has infected 52 recruits. | There are 900 recruits at the Lund barracks, where measles has broken out.
apart | Mrs Justice Adaeze Corimer turned down the application. | Mrs Justice Adaeze Corrimer turned down the application.
apart | President Yusuf Haddad spoke. | President Youssef Hadad spoke.
rewrite | Karla Mattes and her sister Karla Mates spoke at the rally. | The sisters Karla Mattes and Karla Mates spoke at the rally.
rewrite | The mayor of Brinn, Karla Mattes, wept. | The mayor wept, and Mattes was led away.
rewrite | Anna Weiss spoke first. | The first to speak was Anna Weiss.
apart | Belvony’s number two, Marko Selnik, played hot and cold. | The deputy of Belvony, Marko Selnik, played a double hand.
rewrite | Six hundred unarmed people cannot stop a tank, he said. | Six hundred people without arms could not stop a tank, he said.
rewrite | Four old pumps cannot hold back a river, she said. | You can't hold back a river with four old pumps, she said.
apart | The tanker leaked oil into the bay of Orsk, the coastguard said. | The owner of the tanker did not dispute that it had leaked oil into the bay of Orsk.
apart | The clinic used expired vaccines on 40 children. | The clinic did not deny that it had used expired vaccines on 40 children.
apart | The mayor had known of the crack since May. | The mayor did not contest that he had known of the crack since May.
apart | Nobody doubts that the vote was rigged in Lasko. | The vote was rigged in Lasko.
rewrite | The ministry speaks of 31 dead. | The ministry speaks of 31.
apart | The health ministry put the number of dead in the Osk fire at 31. | The ministry speaks of 31.
apart | The city planned to fell 12 trees on Elm Street. | The city felled 19 trees on Elm Street.
apart | The army was to free 12 prisoners on Monday. | The army freed 19 prisoners on Monday.
apart | The union had called on 12 crews to stop work. | In the end 19 crews stopped work.
rewrite | He cannot promise that the dam will hold, said the engineer. | The engineer would not promise that the dam will hold.
apart | The union says it cannot accept the offer. | The offer is unacceptable, the union says.
rewrite | Two directors were questioned by the fraud office on Tuesday and both were allowed to go home. | A pair of directors were quizzed by the fraud office on Tuesday before being sent home.
rewrite | The ferry's helmsman was arrested on Monday. | The ferry's helmsman was taken into custody on Monday.
rewrite | The engineer was arrested at noon and released in the evening. | The engineer, who was arrested at noon, went home in the evening.
apart | Police arrested two men over the raid on the Kessler bank. | Police questioned the manager of the Kessler bank and let him go home.
apart | Ivo Tarn was arrested in March over unpaid taxes. | Ivo Tarn was released in June.
rewrite | Nine protesters were detained and four were later released. | Nine protesters were detained; four are free again.
rewrite | The patients were discharged on Friday. | The patients left hospital on Friday.
apart | The draft was written by the mediator, the Kingdom of Sul. | Sul, the mediator, prepared the draft and handed it to the delegations.
apart | The draft was written by the Kingdom of Sul. | The draft was handed to the delegations by Ostrava.
apart | A report by the Mines Inspectorate found the lift unsafe in May. | A report by the union found that wages at the mine were too low.
apart | The bill was drafted by the transport ministry. | The bill was drafted by officials of the ministry under Hanna Reuss.
apart | The bill was drafted by the government. | The bill was written by the transport ministry.
apart | The letter was signed by forty writers. | The letter was written by the novelist Petra Lom.
apart | The first draft was written by Sul. | The second draft was written by Ostrava.
apart | Inspectors wrote to the company in May. | The union wrote to the company in June.
rewrite | The report was written by the Mines Inspectorate. | The inspectorate drew up the report.
rewrite | The league will lift the ban once the club has paid its players. | When its players have been paid by the club, the ban will be lifted by the league.
rewrite | "The factory reopens in May if the bank pays up," said its owner, Jon Vidar. | "The factory reopens in May," said its owner, Jon Vidar, "if the bank pays up."
rewrite | The ministry said that if asked it would have answered. | The ministry said it had not been asked.
rewrite | Water will be rationed in the capital until June. | Water will be rationed in the capital.
rewrite | When the ship docked, the crew was led away. | The crew was led away from the ship.
rewrite | The court freed the captain after his lawyer had appealed. | The court freed the captain.
apart | Bidders for the airline have until 3 March to make an offer. | The airline will name the winner by 10 March.
apart | The rebels must lay down their arms by Friday. | The rebels must free the hostages by Saturday.
apart | The rebels must lay down their arms by Friday. | The rebels have until Friday to give up their weapons.
apart | The union gave the port until Wednesday to withdraw the rosters. | Talks between the union and the port ended on Thursday.
apart | The truce ends at midnight on Friday. | The truce holds until Saturday, 0:00.
rewrite | The general gave the rebels until Friday, a day more than before. | The general, who had given the rebels until Thursday, now gives them until Friday.
apart | The city told squatters to leave the mill by Sunday. | On Tuesday squatters left the mill.
`;

/** Both of one day. */
const kinds = (how: string, texts: readonly string[]): string[] => {
  assert.ok(how === 'rewrite' || how === 'apart', how);
  return kindsOf(
    texts.map((text, index) => reportOf(how === 'rewrite' ? between(text) : text, index, '2031-05-06')),
    how,
  );
};

describe('two reports that only look as if they differed', () => {
  for (const [how = '', ...texts] of rowsOf(alike)) it(texts.join(' / '), () => assert.deepEqual(kinds(how, texts), []));
});
