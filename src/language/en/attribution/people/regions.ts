import { isCountry } from './countries.ts';

/** Counties, states, provinces and large towns, after which sites call the pages that tell of them. */
const REGIONS: ReadonlySet<string> = new Set(
  `
  England|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|Essex|Gloucestershire|Hampshire|Hereford|Herefordshire
  Hertfordshire|Humberside|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Middlesex|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire
  Somerset|Staffordshire|Suffolk|Surrey|Sussex|Teesside|Tyneside|Warwickshire|Wiltshire|Worcester|Worcestershire|Yorkshire|Isle of Wight|Isle of Man|Jersey|Guernsey|Ulster|Munster|Leinster|Connacht
  Aberdeenshire|Angus|Argyll|Ayrshire|Fife|Lanarkshire|Lothian|Orkney|Perthshire|Shetland|Tayside|Anglesey|Gwent|Gwynedd|Powys|Antrim|Armagh|Down|Fermanagh|Tyrone|Cork|Donegal|Galway|Kerry|Limerick|Mayo|Sligo
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
  Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee
  Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Yukon
  New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Auckland|Canterbury|Otago|Waikato|Gauteng|KwaZulu-Natal|Bavaria|Saxony|Brandenburg|Hesse|Catalonia|Andalusia|Tuscany|Sicily|Lombardy
  Normandy|Brittany|Provence|Flanders|Wallonia|Crimea|Donbas|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Odesa|Lviv|Siberia|Punjab|Kashmir|Kerala|Bengal|Gujarat|Bihar|Sindh|Balochistan|Tibet|Xinjiang
  Manchester|Birmingham|Leeds|Liverpool|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Coventry|Derby|Oxford|Cambridge|Bradford|Hull|Stoke|York|Glasgow|Aberdeen|Dundee|Swansea|Boston|Chicago|Detroit|Houston|Los Angeles
  Miami|Philadelphia|San Francisco|Seattle|Sydney|Melbourne|Brisbane|Perth|Toronto|Montreal|Vancouver|Mumbai|Kolkata|Chennai|Bengaluru|Karachi|Lahore|Lagos|Johannesburg|Cape Town|Durban|Hamburg|Munich|Frankfurt|Cologne
  Milan|Naples|Barcelona|Marseille|Lyon|Geneva|Zurich|Istanbul|Shanghai|Tel Aviv|Dubai
  `
    .split(/[|\n]/u)
    .map((name) => name.trim())
    .filter(Boolean),
);
/** "*South East* Wales", "*Greater* Manchester" */
const SIDE =
  /^(?:(?:(?:North|South)[ -]?(?:East|West)?|East|West|Mid|Central)(?:ern)?|Greater|Upper|Lower|Inner|Outer|Rural) (?=\p{Lu})/u;
/** "Marr *County*" */
const KIND =
  / (?:Islands?|County|District|Region|Province|Territor(?:y|ies)|Highlands|Midlands|Peninsula|Borough|Coast)$/u;

/** Whether a name is that of a country, or of a part of one: "South East Wales", "Leeds & West Yorkshire", "Marr County". */
export const isRegion = (name: string): boolean =>
  name.split(/ (?:&|and) /u).every((one) => {
    const bare = one.replace(SIDE, '');
    return isCountry(one) || isCountry(bare) || REGIONS.has(bare) || REGIONS.has(one) || KIND.test(one);
  });
