/** Words of class names, ids and roles, as content systems use them; none belongs to one publisher. */

/** Elements that never hold an article's text. */
export const SKIPPED_TAGS = new Set(
  'script style noscript template svg iframe nav button select input textarea label dialog video audio canvas object embed map menu math form footer option fieldset datalist progress source track picture img head link meta'.split(
    ' ',
  ),
);

/** Parts of a page that are not the article. Matched against the words of class, id and similar attributes. */
export const OUTSIDE =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|side-?rail|right-?rail|aside|footer|foot|masthead|related(?:\w*)|recirc(?:\w*)|recommend(?:ed|ations?)?|read-?more|more-?(?:stories|news|from|on|articles|coverage)|most-?(?:read|popular|viewed)|trending|popular|promo(?:s|tion|tional)?|teasers?|outbrain|taboola|sponsor(?:ed)?|advert(?:s|isement|ising)?|ads?|ad-?(?:slot|unit|container|wrapper|banner|block|box|label)|dfp|banner|newsletters?|subscri(?:be|ption)s?|sign-?up|cookies?|consent|gdpr|comments?|disqus|respond|social(?:-\w+)?|shar(?:e|ing)(?:-\w+|bar|tools)?|toolbar|tags|taglist|tag-?(?:cloud|list|links?)|topics?|author-?(?:bio|box|info|card|about|desc(?:ription)?)|about-?(?:the-)?author|bio|popup|modal|overlay|tooltip|skip-?(?:link|to)|screen-?reader(?:-text)?|sr-only|visually-?hidden|hidden|print-?only|carousel|slideshow|slider|gallery-?(?:nav|thumbs)|pagination|pager|prev-?next|post-?navigation|widget-?areas?|(?:footer|sidebar)-?widgets?|inline-?(?:promo|newsletter|related)|pull-?quote|copyright|disclaimer|credits?|rating|poll|quiz|donate|donation|membership|toc|table-of-contents|correction-link|feedback|jump-?link|video-?player|player|twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|embed|jw-?player|photo-?credit|byline|dateline|timestamp|meta-?(?:data|info)|entry-?meta|post-?meta|article-?meta|infobox|factbox-link|listen|audio|narration|speech|translate|app-?(?:banner|promo)|cta|call-to-action|follow|zergnet|nativo|liveblog-nav|affiliate|buy-?(?:box|button)|product-?(?:card|box|widget)|shop(?:ping)?|hero-?caption|image-?caption|img-?caption|wp-caption(?:-text)?|caption|figcaption|media-?caption)(?:$|[\s_-])/i;

/** Of those, parts that may hold more running text than the article and are still not it. */
export const NEVER_INSIDE = /comment|respond|disqus/i;

/** Class words by which blog software names a whole post, with its tags among them ("post-12 type-post tag-harbour"). */
export const WHOLE_POST = /(?:^|\s)(?:type-post|hentry|h-entry|post-\d+)(?:\s|$)/;

/** Containers of the text itself. */
export const INSIDE =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy|main|page)|entry-?content|post-?(?:content|body|text|entry)|story-?(?:body|content|text|copy)|body-?(?:content|copy|text)|content-?body|main-?content|rich-?text|page-?content|blog-?content|news-?(?:body|content|text|detail|article)|single-?content|td-post-content|articulo|cuerpo|noticia|artikel|beitrag|texte?|detail-?(?:body|content|text)|maincontent|storytext)(?:$|[\s_-])/i;

/** Tags that begin a line of their own. */
export const BLOCK_TAGS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption figure figcaption address aside details summary hr center body html #root footer nav form fieldset hgroup'.split(
    ' ',
  ),
);
