/** Names that news uses besides those of `data/en/countries.txt`, with the country that they belong to. */
export interface PlaceNames {
  readonly country: string;
  readonly names?: readonly string[];
  readonly people?: readonly string[];
  /** Where its government sits, and what that is called. */
  readonly seats?: readonly string[];
}

export const PLACE_NAMES: readonly PlaceNames[] = [
  {
    country: 'United States',
    names: ['US', 'USA', 'America'],
    people: ['Americans'],
    seats: ['White House'],
  },
  { country: 'United Kingdom', names: ['UK', 'Britain'], people: ['Briton'], seats: ['Downing Street'] },
  { country: 'Russia', seats: ['Kremlin'] },
  { country: 'Ukraine', seats: ['Kiev'] },
  { country: 'China', names: ['PRC'] },
  { country: 'Türkiye', names: ['Turkey'], people: ['Turk'] },
  { country: 'Netherlands', names: ['Holland'] },
  { country: 'Czechia', names: ['Czech Republic'] },
  { country: 'Myanmar', names: ['Burma'] },
  { country: 'United Arab Emirates', names: ['UAE', 'Emirates'] },
  { country: 'Saudi Arabia', people: ['Saudi'] },
  { country: 'South Korea', names: ['Republic of Korea'] },
  { country: 'North Korea', names: ['DPRK'] },
  { country: 'Ivory Coast', names: ["Côte d'Ivoire"] },
  { country: 'DR Congo', names: ['DRC', 'Congo'] },
  { country: 'Republic of the Congo', names: ['Congo-Brazzaville'] },
  { country: 'Palestine', seats: ['Gaza'] },
  { country: 'Israel', seats: ['Tel Aviv'] },
  { country: 'Timor-Leste', names: ['East Timor'] },
  { country: 'Eswatini', names: ['Swaziland'] },
  { country: 'Cape Verde', names: ['Cabo Verde'] },
  { country: 'Vatican City', names: ['Holy See'] },
  { country: 'India', seats: ['Delhi'] },
  { country: 'Vietnam', names: ['Viet Nam'] },
  { country: 'Denmark', people: ['Dane'] },
  { country: 'Sweden', people: ['Swede'] },
  { country: 'Finland', people: ['Finn'] },
  { country: 'Poland', people: ['Pole'] },
  { country: 'Spain', people: ['Spaniard'] },
  { country: 'Scotland', seats: ['Edinburgh'], people: ['Scottish', 'Scot'] },
  { country: 'Wales', seats: ['Cardiff'], people: ['Welsh'] },
  { country: 'England', people: ['English'] },
  { country: 'Europe', people: ['European'] },
  { country: 'Africa', people: ['African'] },
  { country: 'Asia', people: ['Asian'] },
  { country: 'European Union', names: ['EU'], seats: ['Brussels'] },
  { country: 'United Nations', names: ['UN'] },
];
