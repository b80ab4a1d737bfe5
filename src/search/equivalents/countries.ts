// Written by bench/make/places.ts from world-countries (https://mledoze.github.io/countries),
// under the Open Database Licence 1.0, as this table is: see NOTICE.md.

/** "country|capital|people", a line each. */
export const COUNTRIES: string = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Andorra|Andorra la Vella|Andorran
Angola|Luanda|Angolan
Antigua and Barbuda|Saint John's|Antiguan
Argentina|Buenos Aires|Argentine
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|Sucre|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian
Botswana|Gaborone|Motswana
Brazil|Brasília|Brazilian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Gitega|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|Cape Verdian
Central African Republic|Bangui|Central African
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Colombia|Bogotá|Colombian
Comoros|Moroni|Comoran
Costa Rica|San José|Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czechia|Prague|Czech
Denmark|Copenhagen|Danish
Djibouti|Djibouti|Djibouti
Dominica|Roseau|Dominican
Dominican Republic|Santo Domingo|Dominican
DR Congo|Kinshasa|Congolese
Ecuador|Quito|Ecuadorean
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Equatorial Guinea|Malabo|Equatorial Guinean
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Eswatini|Lobamba|Swazi
Ethiopia|Addis Ababa|Ethiopian
Fiji|Suva|Fijian
Finland|Helsinki|Finnish
France|Paris|French
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Greenland|Nuuk|Greenlandic
Grenada|St. George's|Grenadian
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|Guinea-Bissauan
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hong Kong|Victoria|Hong Konger
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelander
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Yamoussoukro|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakhstani
Kenya|Nairobi|Kenyan
Kiribati|South Tarawa|I-Kiribati
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kirghiz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Mosotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|Liechtensteiner
Lithuania|Vilnius|Lithuanian
Luxembourg|Luxembourg|Luxembourger
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Maldives|Malé|Maldivan
Mali|Bamako|Malian
Malta|Valletta|Maltese
Marshall Islands|Majuro|Marshallese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican
Micronesia|Palikir|Micronesian
Moldova|Chișinău|Moldovan
Monaco|Monaco|Monegasque
Mongolia|Ulan Bator|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese
Namibia|Windhoek|Namibian
Nauru|Yaren|Nauruan
Nepal|Kathmandu|Nepalese
Netherlands|Amsterdam|Dutch
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palau|Ngerulmud|Palauan
Palestine|Ramallah|Palestinian
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|Papua New Guinean
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Puerto Rico|San Juan|Puerto Rican
Qatar|Doha|Qatari
Republic of the Congo|Brazzaville|Congolese
Romania|Bucharest|Romanian
Russia|Moscow|Russian
Rwanda|Kigali|Rwandan
Saint Kitts and Nevis|Basseterre|Kittitian
Saint Lucia|Castries|Saint Lucian
Saint Vincent and the Grenadines|Kingstown|Saint Vincentian
Samoa|Apia|Samoan
San Marino|San Marino|Sammarinese
São Tomé and Príncipe|São Tomé|Sao Tomean
Saudi Arabia|Riyadh|Saudi Arabian
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean
Singapore|Singapore|Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovene
Solomon Islands|Honiara|Solomon Islander
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamer
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tadzhik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Timor-Leste|Dili|East Timorese
Togo|Lomé|Togolese
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Türkiye|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati
United Kingdom|London|British
United States|Washington|American
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbekistani
Vanuatu|Port Vila|Ni-Vanuatu
Vatican City|Vatican City|Vatican
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sana'a|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
`;
