/** Federal states that are no cities, German name first. From memory. */
export const states: readonly (readonly string[])[] = [
  ['Baden-Württemberg'],
  ['Bayern', 'Bavaria'],
  ['Brandenburg'],
  ['Hessen', 'Hesse'],
  ['Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
  ['Niedersachsen', 'Lower Saxony'],
  ['Nordrhein-Westfalen', 'North Rhine-Westphalia', 'NRW'],
  ['Rheinland-Pfalz', 'Rhineland-Palatinate'],
  ['Saarland'],
  ['Sachsen', 'Saxony'],
  ['Sachsen-Anhalt', 'Saxony-Anhalt'],
  ['Schleswig-Holstein'],
  ['Thüringen', 'Thuringia'],
]

/** Cities that are federal states themselves. From memory. */
export const cityStates: readonly (readonly string[])[] = [['Berlin'], ['Hamburg'], ['Bremen']]

/** Cities with district status. From memory: a city missing here takes its level by hand. */
export const districtFreeCities: readonly string[] = [
  'Aachen', 'Amberg', 'Ansbach', 'Aschaffenburg', 'Augsburg', 'Baden-Baden', 'Bamberg', 'Bayreuth', 'Bielefeld',
  'Bochum', 'Bonn', 'Bottrop', 'Brandenburg an der Havel', 'Braunschweig', 'Bremerhaven', 'Chemnitz', 'Coburg',
  'Cottbus', 'Darmstadt', 'Delmenhorst', 'Dessau-Roßlau', 'Dortmund', 'Dresden', 'Duisburg', 'Düsseldorf', 'Emden',
  'Erfurt', 'Erlangen', 'Essen', 'Flensburg', 'Frankenthal', 'Frankfurt', 'Frankfurt am Main', 'Frankfurt (Oder)',
  'Freiburg', 'Freiburg im Breisgau', 'Fürth', 'Gelsenkirchen', 'Gera', 'Hagen', 'Halle', 'Hamm',
  'Hannover', 'Hanover', 'Heidelberg', 'Heilbronn', 'Herne', 'Hof', 'Ingolstadt', 'Jena', 'Kaiserslautern',
  'Karlsruhe', 'Kassel', 'Kaufbeuren', 'Kempten', 'Kiel', 'Koblenz', 'Köln', 'Cologne', 'Krefeld', 'Landau',
  'Landshut', 'Leipzig', 'Leverkusen', 'Lübeck', 'Ludwigshafen', 'Magdeburg', 'Mainz', 'Mannheim', 'Memmingen',
  'Mönchengladbach', 'Mülheim an der Ruhr', 'München', 'Munich', 'Münster', 'Neumünster', 'Neustadt an der Weinstraße',
  'Nürnberg', 'Nuremberg', 'Oberhausen', 'Offenbach', 'Oldenburg', 'Osnabrück', 'Passau', 'Pforzheim', 'Pirmasens',
  'Potsdam', 'Regensburg', 'Remscheid', 'Rosenheim', 'Rostock', 'Salzgitter', 'Schwabach', 'Schweinfurt', 'Schwerin',
  'Solingen', 'Speyer', 'Straubing', 'Stuttgart', 'Suhl', 'Trier', 'Ulm', 'Weiden', 'Weimar', 'Wilhelmshaven', 'Wolfsburg',
  'Worms', 'Wuppertal', 'Würzburg', 'Zweibrücken',
]
