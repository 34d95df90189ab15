import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeLine, sift } from './index.ts';

/** Left: a line. Right: why it goes, or undefined: it stays. */
const CASES: readonly [line: string, reason: string | undefined][] = [
  ['ADVERTISEMENT', 'advertisement'],
  ['Anzeige', 'advertisement'],
  ['Реклама', 'advertisement'],
  ['Related: Five questions about the bridge', 'related'],
  ['READ MORE: Who pays for the bridge?', 'related'],
  ['Lire aussi : Le pont de toutes les colères', 'related'],
  ['Читайте также: Кто заплатит за мост', 'related'],
  ['Share this: Print | Email | Copy link', 'share'],
  ['Facebook Twitter WhatsApp Email', 'share'],
  ['Home | World | Business | Sport', 'navigation'],
  ['You won’t believe what the mayor did next >>', 'clickbait'],
  ['Stay tuned to Harbour News for more.', 'promotion'],
  ['For more stories from the region, visit our website and stay tuned to Harbour News.', 'promotion'],
  ['Follow The Harbour Post for updates on this story.', 'promotion'],
  ['Get the Harbour Post app: news on the go.', 'promotion'],
  ['Sign up for Tidelines, our weekly letter.', 'newsletter'],
  ['Subscribe to the Post for prices and tables.', 'newsletter'],
  ['The Post is free today. Support local journalism with a subscription.', 'newsletter'],
  ['Our newsletter reaches 20,000 inboxes each day. Join them.', 'newsletter'],
  ['Подпишитесь на наш канал', 'promotion'],
  ['This article was written with the help of artificial intelligence.', 'production-note'],
  ['© 2024 Harbour Media. All rights reserved.', 'copyright'],
  ['We use cookies to improve this site.', 'consent'],
  ['* * *', 'separator'],
  ['Photo: J. Doe / Agency', 'caption'],
  ['Image caption, The bridge in winter', 'caption'],
  ['after newsletter promotion', 'newsletter'],
  ['list of 4 items', 'related'],
  ['23 comments', 'comment'],
  ['This live blog has now closed. Thanks for following along.', 'production-note'],
  ['Our live coverage has ended.', 'production-note'],
  ['Editor’s note: This story contains descriptions of violence.', 'production-note'],
  ['Welcome back to the Harbour Briefing.', 'promotion'],
  ['Full results on page 12.', 'related'],
  ['Continued on page 4', 'related'],
  ['ISSN 1234-5678', 'copyright'],
  ['- ends -', 'separator'],
  ['ENDS', 'separator'],
  ['Comments are closed.', 'comment'],
  ['More follows.', 'production-note'],
  ['This is a developing story. Check back for updates.', 'production-note'],
  ['Northline will update this story through the night.', 'production-note'],
  ['This story will be updated.', 'production-note'],
  ['This story was first published on 16 March 2026.', 'production-note'],
  // What must stay.
  ['This story has been updated to correct the number of pillars.', undefined],
  ['This story was published by three papers, which the court ordered to apologise.', undefined],
  ['The bridge ends at the market.', undefined],
  ['The ministry will update the register by May.', undefined],
  ['Editor’s note: An earlier version of this story gave the wrong age.', undefined],
  ['Correction: The bridge was closed on Monday, not on Tuesday.', undefined],
  ['The page has been closed since the minister resigned over it.', undefined],
  ['The page of the log was closed with a seal, said the judge.', undefined],
  ['She welcomed guests back to the new edition of the fair.', undefined],
  ['More appear on page after page of the diary.', undefined],
  ['After the promotion he moved to the ministry.', undefined],
  ['Save the article of the treaty that protects islanders, they said.', undefined],
  ['The newsletter, sent to 300 members on Tuesday, said the strike would go on.', undefined],
  ['Residents can register for aid at the town hall until Friday.', undefined],
  ['Support for the plan has grown among members of the union.', undefined],
  ['For more than a decade, pilgrims have come to visit the shrine.', undefined],
  ['Nobody knows what happens next.', undefined],
  ['The party asked its supporters to subscribe to the fund, she said.', undefined],
  ['“Follow us and we will lead you home,” the captain said.', undefined],
  ['The ministry urged people to download the app.', undefined],
  ['It followed talks on NATO for security and the White House for policy positions.', undefined],
  ['The findings may not be published before the trial ends.', undefined],
  ['Join forces or lose: that was the message.', undefined],
  ['Related industries lost 4,000 jobs.', undefined],
  ['The two sides meet again on Tuesday week.', undefined],
  ['Why the bridge matters', undefined],
];

for (const [text, reason] of CASES) {
  test(`${reason ?? 'stays'}: ${text}`, () => assert.equal(judgeLine({ text, kind: 'paragraph' }), reason));
}

test('offers below a report go, a line of its own words stays', () => {
  const texts = [
    'The council voted on Monday to close the old bridge for two years, officials said.',
    'Engineers found cracks in three of the five pillars, and a fourth is being examined.',
    'Ferry fares – who pays for the detour is still open, the council said.',
    'Camping Stove (Compact) – Boils water in two minutes, wherever you are.',
    'Solar Lantern – Bright light for tents and cellars, day and night.',
  ];
  let at = 0;
  const lines = texts.map((text) => ({ text, kind: 'paragraph' as const, start: at, end: (at += text.length) }));
  const { lines: kept, removed } = sift(lines);
  assert.deepEqual(
    kept.map((line) => line.text),
    texts.slice(0, 3),
  );
  assert.deepEqual(
    removed.map((line) => line.reason),
    ['advertisement', 'advertisement'],
  );
});

const LISTS: readonly [texts: readonly string[], kept: number][] = [
  [['The bridge closes.', 'Officials agreed.', 'Related stories', 'Mayor denies all', 'Fish prices fall'], 2],
  [['The bridge closes.', 'Read more', 'Mayor denies all', 'Fish prices fall', 'Officials agreed on Monday.'], 2],
  [['The bridge closes.', 'Read more', 'What comes next', 'Officials agreed on Monday.'], 3],
];

for (const [texts, kept] of LISTS) {
  test(`of "${texts.join(' / ')}" ${kept} lines stay`, () => {
    let at = 0;
    const lines = texts.map((text) => ({ text, kind: 'paragraph' as const, start: at, end: (at += text.length) }));
    assert.equal(sift(lines).lines.length, kept);
  });
}

const TAILS: readonly [text: string, reason: string | undefined][] = [
  ['The Harbour Times on the move: get the app.', 'promotion'],
  ['Become a Friend of the Valley Voice and keep it printing.', 'promotion'],
  ['Got a story? Message the night desk.', 'promotion'],
  ['MORE LOCAL NEWS: Goat found on roof of school', 'related'],
  ['You receive this letter because you signed up at the market.', 'promotion'],
  ['Pick up your free copy at the ferry on Fridays.', 'promotion'],
  ['The Courier belongs to its readers. Chip in today.', 'promotion'],
  ['Harbour Weekly is published by Quay Titles Ltd, registered in East Haven.', 'copyright'],
  ['The Courier is a member of the Valley Press Council.', 'copyright'],
  ['Rosa Vance is the Courier’s transport correspondent.', 'author'],
  ['Rosa Vance is the mother of two.', undefined],
  ['Prices delayed by at least 20 minutes.', 'production-note'],
  ['Spotted an error? Write to the night desk.', 'promotion'],
  ['The views expressed are those of the author.', 'production-note'],
  ['This column is not investment advice.', 'production-note'],
  ['Terms and conditions apply.', 'advertisement'],
  ['First published in the Valley Courier.', 'production-note'],
  ['Brought to you by Northern Bank', 'production-note'],
  ['You have two free articles left this month.', 'promotion'],
  ['In tomorrow’s Courier: who pays for the ferry?', 'promotion'],
  ['Text BRIDGE to 60606.', 'promotion'],
  ['Trusted by 40,000 readers.', 'promotion'],
  ['More from Transport', 'related'],
  ['Next story: Goat found on roof', 'related'],
  ['Seven gadgets you need this winter', 'clickbait'],
  ['Filed under: bridges, ferries', 'navigation'],
  ['Quarry shares to watch (ad)', 'advertisement'],
  ['#bridge #ferry', 'navigation'],
  ['The Courier is delivered to your door six days a week.', 'promotion'],
  ['The Valley Post’s English service is updated twice a day.', 'promotion'],
  ['Valley Digest is a non-profit project. Please consider a donation.', 'promotion'],
  ['The Sunday Primer: the world in one sitting. Give a friend a free month.', 'promotion'],
  ['Love a bargain? Harbour Club members save on holidays!', 'advertisement'],
  ['Press contact: Office of the Spokesman, third floor.', 'production-note'],
  ['Accreditation and enquiries: Office of the Spokesman, third floor.', 'production-note'],
  ['Enquiries: Office of the Spokesman, third floor.', 'production-note'],
  ['INSIDE: Ferry times 14, Crossword 15', 'navigation'],
  ['The Courier welcomes letters of no more than 200 words.', 'promotion'],
  ['Inside: the smell of tar.', undefined],
  ['The Courier, incorporating the Valley Mercury. To place a notice, call at the office.', 'advertisement'],
  ['The Daily Quay app: business before breakfast.', 'promotion'],
  ['Are you stranded? Send The Whistle your selfies!', 'promotion'],
  ['The Short Guide is written by humans. Support us from two crowns a week.', 'promotion'],
  ['The parade is owned by the town.', undefined],
  ['The app: a map of all bridges.', undefined],
  ['The Lakeside Council is an elected body.', undefined],
  ['The Pellworth Bridge is a daily sight for thousands.', undefined],
  ['The Institute for Bridges is funded by the state.', undefined],
  ['Members can vote until Friday.', undefined],
  ['Three bridges you can still cross are in the north.', undefined],
  ['More in the valley are without power.', undefined],
  ['The ferry is sponsored by Northern Bank.', undefined],
  ['Sponsored by the bank, the ferry will be free for children.', undefined],
  ['Tomorrow: a second vote.', undefined],
  ['The divers will be back on Wednesday.', undefined],
  ['Prices of timber fell.', undefined],
  ['First published figures show a loss.', undefined],
  ['The list is published by the council every May.', undefined],
  ['ENGINE: two litres, four cylinders', undefined],
  ['Call 555 0134 if you saw the van.', undefined],
  ['Families may ask for the list at the town hall.', undefined],
  ['See the bridge before the council closes it for two years.', undefined],
];

for (const [text, reason] of TAILS) {
  test(`below the last paragraph, ${reason ?? 'stays'}: ${text}`, () => {
    const body = [
      'The council voted on Monday to close the old bridge for two years, officials said.',
      'Engineers found cracks in three of its pillars.',
      'A ferry will run from May.',
      'The mayor said the town would pay.',
    ];
    let at = 0;
    const lines = [...body, text].map((line) => ({ text: line, kind: 'paragraph' as const, start: at, end: (at += line.length) }));
    assert.equal(sift(lines).removed[0]?.reason, reason);
  });
}
