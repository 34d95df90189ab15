/** Last or only words in the names of newspapers, agencies and stations. Source: the names in Wikipedia, "Lists of newspapers" and "List of news agencies". */
export const outletWords: readonly string[] =
  'Times Post Herald Tribune Gazette Courier Chronicle Observer Guardian Telegraph Journal Globe Star Standard Independent Monitor Examiner Dispatch Sentinel Bulletin Ledger Inquirer Mirror Mail Express Echo Argus Advertiser Register Press News Newswire Wire Radio TV Television Broadcasting Network Agency Magazine Review Daily Weekly Digest Online Media Beast Report Reporter Record Leader Zeitung Spiegel Welt Figaro Monde Pravda Izvestia Novosti Politico Newsweek Sun Jazeera Bloomberg Breitbart'.split(
    ' ',
  );

/** Stations and papers whose name has none of those words. Source: Wikipedia, "Lists of television channels", "Newspapers by circulation". */
export const knownOutlets: readonly string[] =
  'CNN BBC NBC ABC CBS NPR MSNBC CNBC PBS HBO C-SPAN Fox ITV ITN RTÉ RTE ZDF ARD NHK TF1 RAI RTL TVE CBC CTV SBS NDTV KBS MBC RT CGTN Al-Jazeera Axios Vox Slate BuzzFeed HuffPost Variety Time Forbes Fortune Reuters Haaretz Kommersant Vedomosti Meduza Izvestia Bild Stern'.split(
    ' ',
  );
