/** Share of people with a common surname or given name, per cent, rounded: what a file too small to count them in is told by. Registers of ES, MX, PE, CO, AR. */
const SHARES: Readonly<Record<string, string>> = {
  '3': 'garcia maria jose',
  '2': 'rodriguez gonzalez gonzales lopez martinez hernandez juan carlos luis',
  '1.5': 'perez sanchez ramirez flores torres quispe ana antonio manuel jesus miguel',
  '1': `gomez diaz rojas vargas castillo gutierrez mendoza ramos rivera morales reyes cruz ruiz fernandez mamani huaman chavez vasquez
    jorge pedro francisco carmen rosa luz david daniel javier angel victor fernando martin`,
  '0.6': `castro romero alvarez jimenez moreno ortiz espinoza silva medina aguilar herrera salazar guerrero cordova munoz suarez vega soto paredes
    condori choque molina rios leon campos delgado ortega contreras cabrera navarro dominguez valencia acosta
    laura patricia lucia elena isabel teresa julia andrea paola sofia claudia gabriela sandra monica diana karen milagros pilar
    alberto raul ricardo roberto eduardo cesar oscar hugo pablo sergio alejandro andres diego mario jaime julio enrique felipe
    john william james robert michael mary smith johnson jones williams brown`,
};

/** Words that many companies have in their names, per cent. */
const COMPANY_SHARES: Readonly<Record<string, string>> = {
  '5': 'comercial grupo servicios inversiones distribuidora empresa corporacion negocios constructora importaciones company group services',
  '2': `transportes industrias industrial ferreteria bodega botica farmacia restaurante hotel consultores consultoria ingenieria soluciones multiservicios
    representaciones distribuciones exportaciones agro agricola textil textiles asociados asesores centro taller tienda minimarket market casa
    peru mexico chile colombia argentina ecuador espana lima norte sur este oeste san santa general generales international internacional global
    solutions trading consulting clinica colegio instituto libreria imprenta panaderia polleria supermercado autoservicio repuestos
    tecnologia sistemas logistica seguridad hermanos hnos`,
};

function read(shares: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(Object.entries(shares).flatMap(([share, words]) => words.split(/\s+/).map((word): [string, number] => [word, Number(share) / 100])));
}

const PEOPLE = read(SHARES);
const COMPANIES = read(COMPANY_SHARES);

/** The share of records, 0..1, that have a folded word in their name; undefined where it is not a common one. */
export function shareOfWord(word: string, of: 'person' | 'company'): number | undefined {
  return (of === 'person' ? PEOPLE : COMPANIES).get(word);
}

/** Whether a folded word is of a company's name and of no person's. */
export function isCompanyWord(word: string): boolean {
  return !PEOPLE.has(word) && (COMPANIES.get(word) ?? 0) >= 0.05;
}

/** Short names that people go by, each line one name. */
const CALLED = `
  jose pepe chepe | francisco paco pancho | guadalupe lupe | ignacio nacho | jesus chucho | enrique quique kike | eduardo lalo | antonio tono | manuel manolo
  | dolores lola | rosario charo | concepcion concha conchita | mercedes meche | isabel chabela isa | alejandro alex | guillermo memo | rafael rafa
  | roberto beto | alberto beto | fernando fer nando | santiago santi chago | gregorio goyo | maximo max | william bill will | robert bob rob
  | richard dick | michael mike | james jim | elizabeth liz beth eli | margaret maggie | katherine kate | thomas tom | daniel dani dan | patricia pati paty`;
const SHORT = new Map<string, Set<string>>();
for (const line of CALLED.split('|')) {
  const names = line.trim().split(/\s+/);
  for (const name of names) SHORT.set(name, new Set([...(SHORT.get(name) ?? []), names[0] as string]));
}

/** Whether two folded given names are one that is shortened: José, Pepe. */
export function isNickname(a: string, b: string): boolean {
  const [left, right] = [SHORT.get(a), SHORT.get(b)];
  return left !== undefined && right !== undefined && (left.has(b) || right.has(a));
}
