/**
 * Names of countries and cities with what is made of them, of months and of days, by which a name that a line's end cuts
 * is told from a compound: `INDO-` `NESIA` is one word, `INDO-` `PAK` is none. The list of words has no names.
 */
const names: ReadonlySet<string> = new Set(
	`afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
	barbados belarus belgium benin bermuda bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma
	burundi cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus czechoslovakia denmark djibouti
	dominica ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece
	grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
	japan jordan kazakhstan kenya korea kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
	liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives malta mauritania mauritius mexico
	micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria
	norway oman pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar rhodesia romania
	russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan surinam suriname
	swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet tonga transnistria trinidad tunisia turkey
	turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zaire zambia zimbabwe
	abkhazia ossetia chechnya ingushetia dagestan africa america asia europe afghan albanian algerian american angolan
	argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian
	bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese croatian
	cuban cypriot czech danish dominican ecuadorian egyptian english eritrean estonian ethiopian european finnish french
	gabonese georgian german ghanaian greek guatemalan guyanese haitian honduran hungarian icelandic indian indonesian
	iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti
	laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maltese mauritanian mexican
	moldovan mongolian moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani pakistani palestinian
	panamanian paraguayan peruvian philippine filipino polish portuguese qatari rhodesian romanian russian rwandan saudi
	scottish senegalese serbian slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian
	thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni yugoslav zairean
	zambian zimbabwean african asian abkhazian ossetian chechen abkhaz christian muslim islam islamic catholic orthodox
	washington moscow london berlin vienna geneva brussels beijing peking tokyo jakarta bangkok islamabad karachi kabul
	tehran baghdad damascus beirut jerusalem cairo tripoli nairobi kampala lagos pretoria johannesburg lusaka harare
	brasilia buenos caracas bogota santiago montevideo asuncion managua havana ottawa toronto canberra sydney wellington
	stockholm copenhagen helsinki warsaw budapest bucharest belgrade zagreb sarajevo athens ankara istanbul tbilisi yerevan
	tashkent astana bishkek dushanbe ashgabat january february april june july august september october november december
	monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Whether a word in small letters is such a name, or several who bear it. */
export function isProperName(word: string): boolean {
	return names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)));
}
