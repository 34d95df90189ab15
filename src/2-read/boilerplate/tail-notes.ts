/**
 * What newspapers, agencies and sites print below a report, by kind. Believed only in short lines under the last paragraph that report nobody's words
 * (`judgeTailLine`). Written from the forms that such notes have in general, not from the texts of one publisher.
 */
export const TAIL_NOTES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  // Disclaimers and rules of sales.
  [
    'production-note',
    /^(?:market data|quotes|prices|data|results|listings|odds|figures)\b.{0,40}\b(?:delayed|(?:provided|supplied|powered) by)\b/i,
  ],
  [
    'production-note',
    /^(?:the )?(?:views?|opinions?)(?: and (?:views|opinions))? (?:expressed|stated)\b.{0,90}\b(?:author|writer|contributor|own)/i,
  ],
  [
    'production-note',
    /\bnot (?:be (?:taken|construed|relied up?on) as |constitute |intended (?:as|to be) |meant (?:as|to be) )?(?:any |a )?(?:financial|investment|medical|legal|professional|tax) advice\b/i,
  ],
  ['production-note', /\bnot (?:be )?(?:responsible|liable) for (?:the )?(?:content|accuracy)\b/i],
  [
    'production-note',
    /^the (?:author|writer|reporter|columnist)s? (?:holds?|owns?|has|have|does not|do not)\b.{0,80}\b(?:shares|positions?|stocks?|interest|stake)\b/i,
  ],
  [
    'advertisement',
    /^(?:terms(?: and conditions)?|t ?& ?cs|conditions|exclusions) apply\b|^(?:your )?capital (?:is )?at risk\b|\bpast performance\b.{0,60}\b(?:future|guarantee|guide)\b|^(?:over[- ])?18(?:s|\+)? (?:and over|only)\b|^please (?:drink|gamble|play|bet) responsibly\b/i,
  ],
  // Where the text comes from.
  ['production-note', /^(?:first|originally|previously) (?:published|printed|broadcast|appeared|posted) (?:in|on|by|at)\b[^,;]{2,70}$/i],
  ['production-note', /^(?:re)?(?:printed|published|used) (?:here )?(?:with|by) (?:the )?(?:kind )?(?:permission|arrangement)\b/i],
  [
    'production-note',
    /^(?:(?:syndicated|distributed|provided|supplied|powered|sponsored) (?:from|by)|brought to you by|(?:presented|published|produced|made) in (?:partnership|association|cooperation) with)\b[^,;]{2,60}$/i,
  ],
  ['production-note', /^printed (?:on|in|with) (?:recycled|sustainabl)/i],
  ['production-note', /^this page (?:updates|refreshes|will (?:update|refresh))\b|^refresh\b.{0,20}\b(?:page|updates)\b/i],
  // To the reader: mistakes, access, what comes next.
  ['promotion', /^(?:for|to (?:report|request|suggest)) (?:an? )?(?:corrections?|errors?|mistakes?|typos?)\b/i],
  [
    'promotion',
    /^(?:(?:have you )?(?:spotted|seen|found|noticed)|see|spot) (?:an?|any|something)\b.{0,30}\b(?:mistakes?|errors?|typos?|wrong|missing|inaccura\w+)\b/i,
  ],
  [
    'promotion',
    /^you(?:['’]re| are|['’]ve| have)\b.{0,40}\bfree (?:articles?|previews?|stories|reads|trial|samples?)\b|^\S+ free (?:articles?|stories|reads) (?:left|remaining)\b/i,
  ],
  [
    'promotion',
    /^(?:(?:premium|paying|digital|registered) )?(?:subscribers|members|readers) (?:can|get|have|enjoy|receive|may)\b.{0,60}\b(?:full|editions?|articles?|archives?|ad-free|early access|newsletters?|podcasts?|apps?|papers?|online)\b/i,
  ],
  ['promotion', /(?:^|[.!?] )(?:gift|give|treat)\b.{0,40}\b(?:subscriptions?|membership|free (?:month|week|year|trial|copy|issue))\b/i],
  ['advertisement', /^(?:love|like|want|need|fancy|enjoy)\b[^?.!]{2,40}\?.{0,80}\b(?:save|deals?|offers?|win|discounts?|free)\b/i],
  [
    'production-note',
    /^(?:(?:press|media|public|general|accreditation)(?: and (?:press|media))? )?(?:(?:and )?(?:contacts?|enquiries|inquiries)|(?:press|media) (?:office|relations))\s*[:–—]/i,
  ],
  // The table of contents of a page of print.
  ['navigation', /^inside(?: today)?\s*:\s[^.]*\d/i],
  ['promotion', /^.{0,40}\b(?:welcomes|accepts|publishes|invites) (?:readers['’]? )?letters (?:of|from|by|to)\b/i],
  [
    'promotion',
    /^(?:in|on) (?:tomorrow|today|tonight|sunday|saturday|monday|friday|next week|this week)['’]s [^:]{2,40}:\s|^(?:coming up|still to come|later (?:today|tonight)|next time)\b[^.:]{0,30}:\s/i,
  ],
  ['promotion', /^we(?:['’]ll| will) be back\b|^that['’]s (?:all|it)\b.{0,20}\b(?:from us|for (?:now|today|tonight|this week))\b/i],
  [
    'promotion',
    /^(?:share|send|tell|e-?mail|text|message|whatsapp|ring|call|write to)\b.{0,60}\b(?:with |to )?us (?:on|at|by|via|your)\b|^text \S+ to \d{3,6}\b/i,
  ],
  ['promotion', /(?:^|[.?!] )send (?:us|the \p{Lu}[\p{L} ]{2,30}?) your\b/iu],
  ['promotion', /\bsupport us (?:from|for|with|by|today|at)\b/i],
  ['promotion', /^(?:[Tt]he )?(?!The\b)\p{Lu}[\p{L} ]{2,30} app\s?[:–—]/u],
  ['advertisement', /\bto place an? (?:notice|ad|advert(?:isement)?|announcement)\b/i],
  ['promotion', /^hear (?:more|the (?:full|rest|whole))\b.{0,60}\b(?:on|in)\b/i],
  // Praise of itself.
  [
    'promotion',
    /^(?:(?:trusted|read|loved|chosen|followed) by|join) (?:(?:over|more than|nearly|some) )?\d[\d,.]*(?: ?(?:k|m|million|thousand))?\b/i,
  ],
  ['promotion', /^(?:winner|holder) of (?:the )?.{0,40}\b(?:press|journalism|newspaper|media|news) (?:award|prize)s?\b/i],
  ['promotion', /^your \S+,? your (?:paper|news|newspaper|station|radio|voice|website)\b/i],
  ['promotion', /[:–—] .{0,40}\b(?:news|paper|newspaper|voice|reporting)\b.{0,20}\bsince (?:1[6-9]|20)\d\d\.?$/i],
  ['navigation', /^(?:posted|filed|published|appears|listed) (?:in|under)\s*:/i],
];

/** "The Courier is delivered six days a week", "Valley Digest is a non-profit project": what a publisher says of itself, where the article does not speak of it. */
export const OWN_NOTICE =
  /^(?:[Tt]he )?\p{Lu}[\p{L}’'&. -]{1,40}? (?:is|are) (?:an? (?:[\p{L}-]+ ){0,2}?(?:non-?profit|charity|reader-(?:funded|supported)|newspaper|magazine|newsletter|bulletin|digest|podcast|(?:daily|weekly|monthly)(?=[.,]|$))(?![\p{L}])|(?:printed|delivered|updated|broadcast|on sale|sent out|(?:written|made|edited|produced|funded|owned|supported) by (?:humans|people|(?:its )?readers|volunteers|journalists))\b)/u;

/** Headlines of other articles, told by their form; none ends like a sentence. */
export const TAIL_HEADLINES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['related', /^(?:more|also|latest|trending|popular|most (?:read|viewed|popular|shared|watched)) (?:in|from|on)\b[^:]{1,30}(?:$|:\s)/i],
  ['related', /^(?:next|previous|other|earlier|another|top) (?:stor(?:y|ies)|articles?|reports?|pages?|posts?)\s*[:–—-]\s/i],
  ['related', /^(?:photos?|pictures?|images?|videos?|audio) (?:gallery|essay|story|special|report|series)\b[^:]{0,20}:\s/i],
  [
    'clickbait',
    /^(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\S+ ){1,5}?(?:you|your|our|to know|to watch|to buy|to avoid|right now|every)\b/i,
  ],
];
