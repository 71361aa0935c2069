// GeoNames first-level codes -> the part of the ISO 3166-2 code behind the country, for the countries of this market.
// Puerto Rico has no subdivisions in ISO 3166-2. GeoNames keeps the city of Lima apart from its department; here it lies in PE-LIM.
const LISTS = {
  PE: '01 AMA 02 ANC 03 APU 04 ARE 05 AYA 06 CAJ 07 CAL 08 CUS 09 HUV 10 HUC 11 ICA 12 JUN 13 LAL 14 LAM 15 LIM 16 LOR 17 MDD 18 MOQ 19 PAS 20 PIU 21 PUN 22 SAM 23 TAC 24 TUM 25 UCA LMA LIM',
  MX: '01 AGU 02 BCN 03 BCS 04 CAM 05 CHP 06 CHH 07 COA 08 COL 09 CMX 10 DUR 11 GUA 12 GRO 13 HID 14 JAL 15 MEX 16 MIC 17 MOR 18 NAY 19 NLE 20 OAX 21 PUE 22 QUE 23 ROO 24 SLP 25 SIN 26 SON 27 TAB 28 TAM 29 TLA 30 VER 31 YUC 32 ZAC',
  AR: '01 B 02 K 03 H 04 U 05 X 06 W 07 C 08 E 09 P 10 Y 11 L 12 F 13 M 14 N 15 Q 16 R 17 A 18 J 19 D 20 Z 21 S 22 G 23 V 24 T',
  CO: '01 AMA 02 ANT 03 ARA 04 ATL 08 CAQ 09 CAU 10 CES 11 CHO 12 COR 14 GUV 15 GUA 16 HUI 17 LAG 19 MET 20 NAR 21 NSA 22 PUT 23 QUI 24 RIS 25 SAP 26 SAN 27 SUC 28 TOL 29 VAC 30 VAU 31 VID 32 CAS 33 CUN 34 DC 35 BOL 36 BOY 37 CAL 38 MAG',
  CL: '01 VS 02 AI 03 AN 04 AR 05 AT 06 BI 07 CO 08 LI 10 MA 11 ML 12 RM 14 LL 15 TA 16 AP 17 LR 18 NB',
  EC: '01 W 02 A 03 B 04 F 05 C 06 H 07 X 08 O 09 E 10 G 11 I 12 L 13 R 14 M 15 S 17 Y 18 P 19 T 20 Z 22 U 23 N 24 D 25 SE 26 SD',
  ES: '07 IB 27 RI 29 MD 31 MC 32 NC 34 AS 39 CB 51 AN 52 AR 53 CN 54 CM 55 CL 56 CT 57 EX 58 GA 59 PV 60 VC CE CE ML ML',
  BR: '01 AC 02 AL 03 AP 04 AM 05 BA 06 CE 07 DF 08 ES 11 MS 13 MA 14 MT 15 MG 16 PA 17 PB 18 PR 20 PI 21 RJ 22 RN 23 RS 24 RO 25 RR 26 SC 27 SP 28 SE 29 GO 30 PE 31 TO',
  UY: '01 AR 02 CA 03 CL 04 CO 05 DU 06 FS 07 FD 08 LA 09 MA 10 MO 11 PA 12 RN 13 RV 14 RO 15 SA 16 SJ 17 SO 18 TA 19 TT',
  PY: '01 10 02 13 04 5 05 6 06 11 07 1 08 3 10 4 11 7 12 8 13 12 15 9 16 15 17 2 19 14 22 ASU 23 16 24 19',
  BO: '01 H 02 C 03 B 04 L 05 O 06 N 07 P 08 S 09 T',
  VE: '01 Z 02 B 03 C 04 D 05 E 06 F 07 G 08 H 09 Y 11 I 12 J 13 K 14 L 15 M 16 N 17 O 18 P 19 R 20 S 21 T 22 U 23 V 24 W 25 A 26 X',
  CR: '01 A 02 C 03 G 04 H 06 L 07 P 08 SJ',
  PA: '01 1 02 4 03 2 04 3 05 5 06 6 07 7 08 8 09 KY 10 9 11 EM 12 NB 13 10',
  GT: '01 16 02 15 03 04 04 20 05 02 06 05 07 01 08 13 09 18 10 21 11 22 12 17 13 09 14 14 15 11 16 03 17 12 18 06 19 07 20 10 21 08 22 19',
  SV: '01 AH 02 CA 03 CH 04 CU 05 LI 06 PA 07 UN 08 MO 09 SM 10 SS 11 SA 12 SV 13 SO 14 US',
  HN: '01 AT 02 CH 03 CL 04 CM 05 CP 06 CR 07 EP 08 FM 09 GD 10 IN 11 IB 12 LP 13 LE 14 OC 15 OL 16 SB 17 VA 18 YO',
  NI: '01 BO 02 CA 03 CI 04 CO 05 ES 06 GR 07 JI 08 LE 09 MD 10 MN 11 MS 12 MT 13 NS 14 SJ 15 RI 17 AN 18 AS',
  DO: '01 02 02 03 03 04 04 05 06 06 08 09 09 10 10 11 11 07 12 12 14 14 15 15 16 16 18 18 19 19 20 20 21 24 23 22 24 23 25 25 26 26 27 27 28 08 29 30 30 13 31 28 32 29 33 21 34 01 35 17 36 31 37 32',
  CU: '01 01 02 03 03 04 04 99 05 09 07 08 08 06 09 12 10 14 12 11 13 10 14 07 15 13 16 05 AR 15 MA 16',
};

/** Country -> GeoNames code -> ISO 3166-2 code without the country. */
export const ADMIN1 = Object.fromEntries(
  Object.entries(LISTS).map(([country, list]) => {
    const words = list.split(' ');
    return [country, new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]]] : [])))];
  }),
);

/** Names that people write and GeoNames does not have as the place's first name, or for a quarter of a city: country -> ISO 3166-2 code without the country -> names. */
const NAMES = {
  AR: { B: 'Lanús|Lomas de Zamora', M: 'Godoy Cruz', R: 'Bariloche' },
  BO: { L: 'El Alto' },
  CL: { RM: 'Las Condes|Providencia|Vitacura|Ñuñoa|Maipú', TA: 'Alto Hospicio' },
  CO: { BOL: 'Cartagena de Indias', CUN: 'Girardot', NAR: 'San Juan de Pasto', NSA: 'Cúcuta|San José de Cúcuta', VAC: 'Santiago de Cali' },
  CU: { '03': 'La Habana' },
  DO: { 11: 'Higüey|Bávaro' },
  EC: { D: 'Coca|El Coca', G: 'Durán|Daule' },
  ES: { CT: 'Hospitalet de Llobregat', IB: 'Palma de Mallorca', NC: 'Pamplona|Iruña', PV: 'Vitoria|Vitoria-Gasteiz|San Sebastián|Donostia' },
  GT: { '01': 'Guatemala|Ciudad de Guatemala', '03': 'Antigua', '09': 'Xela' },
  HN: { FM: 'Comayagüela' },
  MX: {
    CHH: 'Ciudad Juárez|Cd. Juárez',
    CHP: 'Tuxtla Gutiérrez',
    GRO: 'Acapulco|Chilpancingo',
    GUA: 'León',
    HID: 'Pachuca',
    JAL: 'Tlajomulco',
    MEX: 'Ecatepec|Naucalpan|Toluca de Lerdo',
    NLE: 'Apodaca',
    OAX: 'Oaxaca de Juárez',
    SIN: 'Mazatlán',
    VER: 'Xalapa|Jalapa',
  },
  PA: { 8: 'Panamá|Ciudad de Panamá' },
  PE: { AMA: 'Bagua', AYA: 'Huamanga', ICA: 'Chincha', JUN: 'La Merced', LIM: 'Cañete|Surco|Santiago de Surco', SAM: 'Tarapoto' },
  PY: { 11: 'Luque' },
  UY: { CA: 'Ciudad de la Costa' },
  VE: { F: 'Puerto Ordaz' },
};

/** Country -> name -> ISO 3166-2 code without the country. */
export const EVERYDAY = Object.fromEntries(
  Object.entries(NAMES).map(([country, regions]) => [
    country,
    Object.fromEntries(Object.entries(regions).flatMap(([region, names]) => names.split('|').map((name) => [name, region]))),
  ]),
);
