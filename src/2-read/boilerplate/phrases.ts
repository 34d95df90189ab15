/**
 * Phrases of page furniture in the larger news languages, as patterns over a whole line. Collected by us from the user interfaces of common content
 * systems (WordPress, Drupal, Google Analytics consent texts) and from newsroom usage; none names an outlet.
 */

/** Openings of a line that points to another article: "Related: …", "READ MORE: …". A colon, bar or dash must follow. */
export const POINTERS =
  /^(?:related(?: (?:story|stories|article|articles|news|content|coverage|topics?|videos?|links?|reading))?|read (?:more|also|next|now|too|it here|the full story|this next)|also read|must[- ]reads?|more (?:on this(?: story)?|from .{2,30}|news|stories|reading|like this)|see also|see more|further reading|recommended(?: reading| for you)?|you (?:may|might) also like|don['’]t miss|in case you missed it|icymi|up next|watch(?: (?:now|live|more|also|below))?|listen(?: now)?|previous(?:ly)?|next|trending(?: now)?|popular|top stor(?:y|ies)|editors?['’]?s? picks?|opinion|explainer|live(?: updates?| blog| coverage)?|more|also on .{2,30}|in other news|gallery|photos?|video|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|(?:à )?lire (?:aussi|également)|voir aussi|lea también|lee también|le(?:a|e) (?:más|además)|te puede interesar|vea también|ver también|leia (?:também|mais)|veja também|leggi anche|guarda anche|lees (?:ook|verder)|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:także|też|również|więcej)|zobacz (?:także|też)|přečtěte si (?:také|i)|čtěte také|citește și|citiţi şi|olvasta már|читайте (?:также|також|ещё|еще)|смотрите также|по теме|прочетете още|прочитајте и|ayrıca okuyun|اقرأ (?:أيضا|أيضًا|المزيد)|بیشتر بخوانید|یہ بھی پڑھیں|यह भी पढ़ें|आगे पढ़ें|baca (?:juga|selengkapnya)|xem thêm|อ่านเพิ่มเติม|相关(?:阅读|新闻|报道)|延伸阅读|関連記事|あわせて読みたい|관련 ?기사)\s*(?:[:：|►▶>»]|\s[–—-]\s)/iu;

/** Bare pointers without a colon, believed only where the line is short or a link. */
export const BARE_POINTERS =
  /^(?:read (?:more|also|the (?:full|original|complete|whole) (?:article|story|report|interview|text|statement))|also read|see also|click here|tap here|continue reading|find out more|learn more|more (?:about|on) (?:this|the)|view (?:the )?(?:full|original|all|more|this)|check out (?:our|the|these|more)|lire (?:aussi|également|la suite)|lesen sie (?:auch|mehr)|lea también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|även|mer)|читайте (?:также|також)|подробнее|докладніше)(?![\p{L}\p{N}])/iu;

/** Whole lines that programs which copy a page leave behind: alternative texts, marks for screen readers, counters. */
export const RESIDUE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['caption', /^(?:image|photo|video|media|picture) (?:source|caption|duration|credit)\b[,:]?/i],
  ['newsletter', /^(?:skip|after|before|end of) .{0,30}(?:newsletter|promotion)$/i],
  ['advertisement', /^(?:skip|after|before|end of|continue (?:reading )?(?:after|below)) .{0,20}(?:ads?|advertisements?|advertising)$/i],
  ['separator', /^(?:-+ ?ends? ?-+|\(ends?\)|ends)$/i],
  ['related', /^(?:list of \d+ items?|end of list|\d+ of \d+)$/i],
  [
    'comment',
    /^(?:\d+ comments?|comments? \(?\d+\)?|comments (?:are|have been) (?:now )?(?:closed|turned off|disabled)\.?|be the first to comment|(?:view|show|hide|load|read) (?:all )?(?:\d+ )?comments|join the conversation)$/i,
  ],
  [
    'navigation',
    /^(?:text|font) size\b.{0,20}$|^a a a$|^play (?:video|audio)$|^(?:print|download) (?:this )?(?:article|page|pdf)$|^(?:updated?|published|posted|last (?:updated|modified)|modified) \d+ (?:minutes?|mins?|hours?|days?) ago$|^\d+ (?:minutes?|hours?|days?) ago$/i,
  ],
  ['share', /^(?:share|tweet|post|send|pin|email|save) (?:this )?(?:on|via|to|by|with|article|story)(?: .{1,20})?$/i],
];

/** What a publisher asks of its readers. Each pattern is believed only in a short paragraph without quotation and reporting verb. */
export const APPEALS: readonly RegExp[] = [
  /^(?:please |you can (?:also )?|not a subscriber\? )?(?:sign up|subscribe)\b/i,
  /\b(?:sign up|subscribe|register)\b.{0,40}\b(?:our|newsletters?|alerts|mailing list|podcasts?)\b/i,
  /\bstay tuned\b/i,
  /^you(?:['’]re| are)? receiv(?:e|ing|ed) (?:this|our) (?:e-?mails?|letters?|newsletters?|messages?|briefings?|alerts?) because\b/i,
  /\bunsubscribe(?: (?:at any time|any time|here|whenever you (?:like|wish)))?\.?$/i,
  /^(?:thanks|thank you) for (?:signing up|subscribing|reading|registering|following (?:along|us|our|with us)|joining us|being with us|your (?:subscription|support))\b/i,
  /^(?:your subscription has been|you(?:'re| are) (?:now |all )?(?:subscribed|signed up|in!)|check your (?:inbox|e-?mail)|keep an eye on your inbox)/i,
  /^(?:please )?(?:enter|provide) (?:a valid|your) (?:e-?mail|name)/i,
  /^(?:please |and |you can (?:also )?)?(?:follow|(?:like|join|add|find|connect with) (?:us|our|me))\b.{0,60}\b(?:on|via|at) (?:x|twitter|facebook|instagram|telegram|whatsapp|tiktok|youtube|threads|linkedin|mastodon|bluesky|google news|social media|snapchat|pinterest|reddit|flipboard|our)\b/i,
  /^(?:please )?follow\b.{0,60}\b(?:updates|coverage|news|stories|more)\b/i,
  /^(?:for|to (?:get|read|see|receive|stay)|get|want) (?:more(?! than)|all|the latest|live|breaking|daily|our|your|updated?)\b.{0,90}\b(?:visit|follow|subscribe|sign up|stay tuned|download|click|check out|head to|go to|log on|tune in|inbox|app|newsletters?|alerts?|e-?mails?|channel)\b/i,
  /^(?:get|download|install|try)\b.{0,50}\bapps?\b/i,
  /^(?:please )?(?:support(?! (?:for|from|among|of|has|have|is|was|comes?|came|in|grew)\b)|help (?:us|support)|donate|contribute|become|consider)\b.{0,70}\b(?:journalism|reporting|newsroom|newspaper|news|subscriptions?|donat(?:e|ing|ions?)|membership|subscriber|supporters?|our work|us)\b/i,
  /\bnewsletters?\b.{0,80}\b(?:inbox(?:es)?|subscribers?|sign up|subscribe|delivered|join|every (?:morning|day|week|evening|weekday|monday|friday))\b/i,
  /\b(?:straight|directly|delivered|sent|right|free) (?:in)?to your (?:inbox|e-?mail|phone)\b/i,
  /\b(?:join|listen to|subscribe to|tune in to|watch|download|check out|visit|read|try) our\b.{0,60}\b(?:newsletters?|podcasts?|channels?|community|group|app|site|website|page|shows?|stream|pages|free|forum|discord)\b/i,
  /^(?:click|tap|press|swipe) (?:here|the link|on the|below|to)\b/i,
  /^(?:do you have|have you got|got|have) (?:a |any |an )?(?:news )?(?:tips?|story|stories|confidential|information|photos?|something)\b.{0,80}(?:\?|\b(?:e-?mail|contact|send|call|us)\b)/i,
  /^(?:let us know|tell us|share your (?:thoughts|views|opinion|story|experience)|have your say|join the (?:conversation|discussion|debate)|leave (?:a|your) comments?|comment below|what do you think)\b/i,
  /\b(?:in|below,? in) the comments (?:section |box )?(?:below)?[.!?]?$/i,
  /^tune in\b/i,
  /^our (?:standards|editorial (?:policy|code|standards)|code of conduct|principles)\s*:/i,
  /^(?:loved|liked|enjoyed|enjoying) (?:this|what)\b/i,
  /^(?:(?:good (?:morning|afternoon|evening|day)|hello|hi)\b.{0,20}\b)?welcome (?:back )?to (?:the|our|this|today['’]s|another|your) [^.,;]{0,40}\b(?:briefing|edition|newsletter|live ?blog|(?:live )?coverage|live page|podcast|digest|round-?up)\b[^,;]{0,30}$/i,
  /^was this (?:article|page|story|report) (?:useful|helpful)\b/i,
  /^(?:turn on|enable|allow|activate) (?:push )?notifications\b/i,
  /^(?:please )?follow and like\b/i,
  /^if you\b.{3,80}\b(?:please (?:consider|support|donate)|consider (?:making|becoming|supporting|donating|subscribing)|you can support us)\b/i,
  /^(?:contact|e-?mail|reach|follow) (?:the )?(?:reporters?|authors?|writers?|editors?)\b.{0,80}(?:@|\d{3}|\bat\b)/i,
  /^(?:this|the) (?:newsletter|app|podcast)\b.{0,60}\b(?:inbox|free|subscribe|download)\b/i,
  /^(?:already a (?:subscriber|member)|not a (?:subscriber|member)|create (?:a|your) free account|log ?in to|sign in to|unlock|start your free trial)\b/i,
  /^(?:folgen sie|abonnieren sie|melden sie sich|jetzt (?:abonnieren|anmelden|kostenlos)|laden sie)\b/i,
  /^(?:suivez|abonnez|inscrivez|téléchargez|recevez|soutenez)[- ]/i,
  /^(?:síg(?:anos|uenos)|suscríb(?:ete|ase)|únete a|descarg(?:a|ue) |recib[ae] (?:las|nuestr)|apoy[ae] (?:el|al|a|nuestro) periodismo)/iu,
  /^(?:siga[- ]|assine |inscreva-se|receba (?:as|nossa)|baixe |participe do canal|entre no canal)/i,
  /^(?:seguici|iscriviti|abbonati|scarica l)/i,
  /^(?:volg ons|abonneer|schrijf je in|meld je aan|download de)\b/i,
  /^(?:подпис(?:ывайтесь|аться)|подпишитесь|следите за|присоединяйтесь|підпис(?:уйтесь|атися)|підпишіться|приєднуйтесь|слідкуйте)/iu,
  /^(?:تابعونا|تابعنا|تابعوا|اشترك|اشتركوا|انضم|حمل(?:وا)? تطبيق)/u,
  /^(?:点击|關注|关注|扫码|订阅|下载).{0,30}(?:公众号|微信|频道|客户端|APP|app|二维码)/u,
];

/** Notes on how the page came about, not what it tells. */
export const PRODUCTION_NOTES: readonly RegExp[] = [
  /^this (?:article|story|report|content|post|piece|text|page|translation|summary)\b.{0,60}\b(?:produced|written|generated|created|compiled|assisted|translated|edited|drafted|made|prepared)\b.{0,60}\b(?:automat\w+|ai|a\.i\.|artificial intelligence|machine translat\w+|chatgpt|language models?|bots?)\b/i,
  /^(?:this|the) (?:article|story|post|piece|page|content|site|website)\b.{0,40}\b(?:contains?|may contain|includes?|features?|may include)\b.{0,30}\b(?:affiliate|sponsored|partner) (?:links?|content)\b/i,
  /^(?:we|our site|the publisher|.{2,40} may) (?:may |might |could )?(?:earn|receive|get|make) (?:a |an )?(?:small |affiliate )?(?:commissions?|compensation|portion of)\b(?! of inquiry)/i,
  /(?:^|[.!?]\s)(?:when|if) you (?:buy|purchase|click|make a purchase)\b.{0,90}\b(?:commission|affiliate|compensated|earn)\b/i,
  /^(?:all )?(?:products|items|prices)\b.{0,80}\b(?:independently|selected by our editors|at (?:the )?time of publication|subject to change|affiliate)\b/i,
  /^(?:edited|written|translated|produced|generated|compiled|summari[sz]ed) (?:with|by|using) (?:the (?:help|aid) of )?(?:machine|ai\b|automat|artificial)/i,
  /^(?:(?:this|our|the) live(?: ?blog| page| coverage| feed| updates?| reporting| stream)|this (?:page|blog))\b.{0,30}\b(?:is|has|are|have)\b.{0,20}\b(?:closed|ended|concluded|finished|moved|paused|no longer (?:being )?updated)\b[^,;]{0,90}$/i,
  // A note that corrects the report belongs to it; one that speaks of the paper's own pages does not.
  /^(?:editor(?:['’]?s|s['’])? note|note (?:to|from) (?:our |the )?(?:readers?|editors?)|a note to (?:our )?readers?)\s*[:–—-](?!.*\b(?:earlier|previous|correct\w*|clarif\w*|misstat\w*|misspell\w*|misidentif\w*|error|wrong\w*|incorrect\w*|amended|inaccura\w*|retract\w*|withdr[ae]w\w*)\b).*\b(?:our|we|this (?:article|story|report|post|piece|page|column)|readers|subscribers|coverage|live ?blog)\b/i,
  // “Northline will update this story through the night.”
  /^(?:(?:this|the) (?:story|article|page|post|live ?blog) (?:will|is going to|is)(?: continue to)? be(?:ing)? updated|[\p{L}\d .'’-]{2,40} (?:will|is going to)(?: continue to)? (?:be updating|update) this (?:story|article|page|post|live ?blog))\b[^,;]{0,60}$/iu,
  /^(?:this is a )?(?:developing|breaking)(?: news)? story\b[^,;]{0,40}\b(?:check back|refresh|come back|return)\b[^,;]{0,40}$|^(?:more|details|updates?)(?: details)? (?:to )?(?:follows?|come)(?: soon| shortly)?\.?$|^more (?:details |updates )?(?:soon|shortly)\.?$|^check back (?:here |soon |later )?for\b[^,;]{0,60}$/i,
  /^this (?:article|story|report|post|piece) (?:was|has been) (?:first|originally|also) (?:published|posted|syndicated)\b(?!.*\b(?:correct|error|earlier|wrong|misst|misspel|clarif|remove|retract))/i,
  /^ai[- ](?:summary|generated|assisted)\b/i,
  /\buses? (?:ai|artificial intelligence|automat\w+)\b.{0,40}\b(?:newsroom|articles|stories|journalis\w+|reporters|headlines)\b/i,
  /^(?:dieser (?:artikel|text|beitrag)|cet article|este (?:artículo|artigo|texto)|questo articolo|dit artikel|эта (?:статья|новость))\b.{0,60}\b(?:automati\w+|ki|ia|ai|искусственн\w+|künstliche\w*)\b/iu,
];

/** Where else in the paper or the service something stands: "More on page 7. Weather on page 12." */
export const PAGE_POINTER =
  /^(?:(?:more|see|continue[sd]?|turn|full (?:story|report|results|table)s?|weather|sports?|details|editorial|comment|opinion|pictures|index)\b[^.]{0,30}\b(?:on|to|at)? ?(?:page|p\.|channel)s? ?\w{0,2}\d{1,4}\b[.;,]?\s*)+$/i;

/** Who publishes the paper, below the text: "… is published by … Ltd". */
export const IMPRINT =
  /^[^,.]{2,70} is (?:published|owned|printed|edited|operated) by [^.]{2,60}\b(?:ltd|limited|inc|llc|gmbh|plc|group|trust|company|co)\b|^[^,.]{2,60} is (?:a )?(?:member of|regulated by) [^.]{0,40}\b(?:press|media|editorial|journalism|broadcasting|newspaper)\b[^.]{0,30}\b(?:council|organi[sz]ation|authority|commission|association|standards)\b|\b(?:registered (?:office|number|charity)|company (?:no|number|registration))\b.{0,20}\d/i;

/** Legal lines. */
export const LEGAL: readonly RegExp[] = [
  /\bISSN[:\s]*\d{4}-?\d{3}[\dXx]\b/,
  /^(?:©|\(c\)|℗|copyright\b|disclaimer:)/i,
  /\b(?:is|are) subject to copyright\b|\bno part (?:of .{2,40} )?may be reproduced\b/i,
  /\ball rights reserved\b.{0,120}$/i,
  /\b(?:may not|cannot) be (?:published|reproduced|republished|copied|broadcast)\b.{0,80}(?:rewritten|redistributed|permission|consent)/i,
  /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|版权所有|版權所有)/iu,
];

/** Consent walls. */
export const CONSENT: readonly RegExp[] = [
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners|.{2,30} and (?:its|our) partners) (?:and our partners )?(?:use|uses|store|process)\b.{0,60}\bcookies?\b/i,
  /\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|cookie (?:settings|preferences))\b/i,
  /\bindicates your consent to\b/i,
  /\bby (?:continuing|using|clicking|browsing|subscribing|signing up|providing|entering|submitting)\b.{0,80}\byou (?:agree|accept|consent)\b/i,
  /\b(?:diese (?:website|seite)|wir) (?:verwende[nt]|nutz(?:t|en)) cookies\b/i,
  /\b(?:ce site|nous) utilis(?:e|ons) (?:des )?cookies\b/i,
  /\b(?:este sitio|esta web|utilizamos|usamos) .{0,20}cookies\b/i,
  /^(?:please )?(?:enable|turn on|activate) javascript\b|\bjavascript (?:is|must be) (?:disabled|required|enabled)\b|\bdisable your ad ?-?blocker\b/i,
];

/** Lures. */
export const LURES: readonly RegExp[] = [
  /\bthis (?:one )?(?:simple |weird )+trick\b|^one (?:weird|simple) trick\b/i,
  /^you (?:won['’]t|will not|will never|['’]ll never) (?:believe|guess)\b/i,
  /\b(?:will (?:shock|amaze|surprise|blow)|what happened? next|what happens next|this one (?:weird |simple )?trick|doctors hate|before you die)\b.{0,40}(?:>>|»|…|\.\.\.|!)$/i,
];

/** Words of share bars: a line made of these alone is one. */
export const SHARE_WORDS = new Set(
  'share this article story post on via by to with and or facebook twitter x whatsapp telegram linkedin reddit pinterest tumblr email e mail print copy link url sms messenger bluesky threads mastodon flipboard pocket save bookmark tweet pin it viber vk line wechat weibo instagram tiktok youtube rss follow us'.split(
    ' ',
  ),
);

/** Wording of sales. */
export const SALES =
  /(?:[$€£¥]\s?\d|\d\s?(?:€|usd|eur)\b|\b\d{1,2}\s?% off\b|\b(?:buy|order|shop|save|book) (?:now|today|online|up to|here|yours)\b|\bfree (?:shipping|delivery|trial|gift)\b|\blimited (?:time|offer|stock)\b|\bup to \d+\s?% (?:off|discount)\b|\b(?:discounts?|deals?|coupon|promo code|best[- ]sell(?:er|ing)|bulk packs?|money[- ]back|in stock|add to (?:cart|basket))\b)/i;

/** Labels before an offer. */
export const OFFERS =
  /^(?:(?:sponsored|advertisement|advertorial|ad|promoted|partner content|paid post|anzeige|werbung|publicité|publicidad|реклама|إعلان)\s*[:|–—-]|(?:today['’]s|special|limited|exclusive|this week['’]s) (?:offers?|deals?)\b|.{0,60}\b\d{1,2}\s?% off (?:all|every|selected|your|everything)\b)/iu;

/** Openings of a line that speaks to the reader. */
export const IMPERATIVES =
  /^(?:please )?(?:sign|subscribe|follow|join|get|download|read|watch|listen|share|tap|click|try|buy|shop|chip in|pitch in|pick up|grab|save|discover|enter|win|tune|turn|support|donate|help|keep|check|visit|like|never miss|don['’]t miss|see|book|order|claim|register|explore|browse|scan|swipe|bookmark|rate|vote|tell|send|write|find out|learn|catch up|stay)\b/i;

/** The same inside a line: "On the go: get the app", "Got a story? Message the newsroom". */
export const LATER_IMPERATIVES =
  /[:.!?–—-]\s+(?:please )?(?:sign up|subscribe|follow|join|get|download|read|watch|listen|share|click|tap|message|e-?mail|text|write to|call us|tell us|send us|contact|become|support|donate|chip in|pitch in|pick up|grab|visit|try|order|buy|shop|discover)\b/i;

/** What a publisher asks its readers to become. */
export const MEMBERSHIP = /\bbecome (?:an? )?(?:\w+ )?(?:friend|member|patron|supporter|subscriber|insider|reader)s?\b/i;

/** Words by which a publisher speaks of its own products. */
export const OWN_PRODUCTS =
  /\b(?:newsletters?|subscri\w+|apps?|podcasts?|crosswords?|puzzles?|inbox(?:es)?|alerts|journalism|newsroom|paywall|e-?paper|notifications|telegram|whatsapp|readers|headlines|live ?blog|briefing|membership|our (?:reporters|website|channel|site|blog|coverage|archive|team|work|competition|shop|store|page)|this (?:article|story|page|report|post)|comments (?:are|section)|print edition|(?:your|a free) copy|what you (?:read|see)|more (?:stories|news|headlines))\b|[\w.+-]+@[\w-]+\.\w+/gi;
