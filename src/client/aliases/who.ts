import { list } from './list.js';

/** Headers of the fields that say who the client is and where, in natural writing, the preferred one first. */
export const WHO = {
  id: list(`
    ID | Record ID | Customer ID | Client ID | Contact ID | Lead ID | Código de cliente | Código cliente | Código | ID cliente | ID de cliente
    | ID del cliente | Cliente ID | N° de cliente | N° cliente | Número de cliente | Clave de cliente | Clave cliente | Clave | Customer number
    | Customer no. | Customer code | Client code | Client number | Identificador | Identificador de cliente | External ID | Código interno
    | Código SAP | Cod. | Ref | Referencia interna | Internal reference | Account number | Número de cuenta del cliente | N° de socio
    | Código de socio | Account code | Rec ID`),
  name: list(`
    Full name | Customer full name | Nombre completo | Nombre y apellido | Nombre y apellidos | Nombres y apellidos | Apellidos y nombres | Apellido y nombre
    | Apellidos, Nombres | Nombre del cliente | Nombre de cliente | Nombre cliente | Customer name | Client name | Contact name
    | Nombre / Razón social | Nombre o razón social | Razón social / Nombre | Razón social o nombre | Nombre y/o razón social | Nombres / Razón social
    | Apellidos Nombres/ Razón Social | Cliente / Razón social | Apellidos y nombres o razón social | Nombre o denominación | Nombre del contacto
    | Nombre de contacto | Persona de contacto | Contact person | Display name | Nombre para mostrar | Titular | Nombre del titular | Complete name
    | File as | Razón social o apellidos y nombres | Lead name | Person name | Nombre de la persona | Nom. cliente`),
  firstName: list(`
    First name | Nombres | Primer nombre | Given name | Nombre de pila | Forename | Segundo nombre | Middle name | Nombre(s) | Fname | Additional name`),
  lastName: list(`
    Last name | Apellidos | Apellido | Apellido paterno | Apellido materno | Primer apellido | Segundo apellido | Surname | Family name | Ap. paterno
    | Ap. materno | A. paterno | A. materno | Apellido(s) | Lname | Paterno | Materno`),
  company: list(`
    Company | Company name | Razón social | Empresa | Nombre de la empresa | Nombre de empresa | Nombre empresa | Account name | Associated company
    | Nombre comercial | Organization name | Organization - Name | Organisation - Name | Organización - Nombre | Organización | Organization
    | Organisation | Empresa asociada | Accounts | Nombre de la cuenta | Nombre de cuenta | Denominación social | Denominación | Denominación comercial
    | Nombre fiscal | Razón social del cliente | Empresa - Nombre | Business name | Legal name | Trade name | Razón comercial | Compañía
    | Nombre de la compañía | Negocio | Nombre del negocio | Establecimiento | Entidad | Sociedad | Cuenta - Nombre | Institución
    | Default Address Company | Billing company | Shipping company | Company / Account | Nombre de la organización | Tienda | Nombre de la tienda
    | commercial_company_name | parent_id/name`),
  taxId: list(`
    RUC | RFC | CUIT | NIT | RUT | NIF | CIF | RNC | RTN | RIF | Cédula jurídica | RUC / DNI | DNI / RUC | RUC o DNI | DNI o RUC | RUC/DNI/CE
    | DNI/RUC/CE | NIF / CIF | CIF / NIF | NIF o NIT | NIT / CC | CC / NIT | NIT o cédula | RUT / RUN | CUIT / CUIL | CUIT/DNI | CUIT/CUIL/DNI | CUIL
    | Cédula/RUC/Pasaporte | Cédula / RUC | RUC / Cédula | RUC o cédula | N° RUC | N° de RUC | Número de RUC | N° NIT | RUC del cliente
    | RFC del cliente | Tax ID | Tax number | Tax identification number | VAT | VAT number | VAT ID | Identificación fiscal
    | Número de identificación fiscal | Número de identificación tributaria | ID fiscal | Número fiscal | Registro fiscal | Tax registration number
    | DNI | N° DNI | N° de DNI | Número de DNI | DNI / CE | DNI/NIE | NIF / NIE | NIE | Cédula | Cédula de identidad | Cédula de ciudadanía | CI | RUN
    | Número de documento | N° de documento | N° documento | Número documento | Nro Doc Identidad | Número de documento de identidad
    | Documento de identidad | Doc. identidad | Doc. de identidad | Núm. doc. | N° doc. | Identificación | Número de identificación
    | N° de identificación | N° identificación | Identificación del cliente | l10n_latam_identification | Social security number
    | Social security ID | Soc. sec. ID | SSN | National ID | National identity number | Número de seguridad social`),
  documentType: list(`
    Identification type | Tipo de identificación | Tipo identificación | Tipo de documento de identidad | Tipo documento identidad | Tipo Doc Identidad
    | Tipo doc. de identidad | Tipo de identificación fiscal | Tipo de identificación del cliente | Identity document type | Tipo de documento del cliente
    | Tipo de ID | ID type | l10n_latam_identification_type_id | l10n_latam_identification_type_id/name`),
  email: list(`
    Email | E-mail | Correo electrónico | Correo | Email address | E-mail address | Dirección de correo electrónico | Dirección de correo | Mail
    | Correo-e | Correo electrónico 1 | Correo electrónico 2 | Correo 1 | Correo 2 | Email 1 | Email 2 | E-mail 1 - Value | E-mail 2 - Value
    | E-mail 3 - Value | E-mail 2 Address | E-mail 3 Address | Secondary email | Correo secundario | Correo alternativo | Work email | Email work
    | Email home | Email other | Person Email | Billing email | Correo de facturación | Email de facturación | Correo del cliente | Email del cliente
    | Correo de contacto | Emails | Correos | Dirección e-mail | Casilla de correo | Additional email addresses`),
  phone: list(`
    Phone | Teléfono | Phone number | Phone numbers | Celular | Móvil | Teléfono móvil | Mobile | Mobile phone | Mobile phone number | Mobile number
    | Teléfono celular | Número de teléfono | Número de celular | Número de móvil | N° de teléfono | N° de celular | N° celular | N° teléfono
    | Teléfonos | Teléfono 1 | Teléfono 2 | Teléfono 3 | Celular 1 | Celular 2 | Teléfono fijo | Teléfono de contacto | Teléfono del trabajo
    | Teléfono trabajo | Teléfono particular | Teléfono principal | Teléfono casa | Teléfono oficina | Telf. | Tlf. | Tel. | Tel. móvil | Fono
    | Fono contacto | WhatsApp | Número de WhatsApp | WhatsApp phone number | Business phone | Business phone 2 | Home phone | Home phone 2
    | Primary phone | Company main phone | Company phone | Other phone | Work phone | Account phone | Telephone | Telephone number | Contact number
    | Cell phone | Cellphone | Cell | Phone 1 - Value | Phone 2 - Value | Phone 3 - Value | Phone 1 | Phone 2 | Phone mobile | Phone work | Phone home
    | Work | Particular | Otro teléfono | Número de centralita de la organización | DDI number
    | Billing phone | Default Address Phone | Shipping phone | Celular / Teléfono | Teléfono / Celular | Cel. | Móvil 1 | Móvil 2`),
  address: list(`
    Address | Dirección | Domicilio | Dirección fiscal | Domicilio fiscal | Billing street | Billing address | Billing address line 1 | Street address
    | Street | Calle | Calle y número | Dirección completa | Address line 1 | Address 1 | Dirección 1 | Mailing street | Mailing address
    | Mailing address line 1 | Default Address Address1 | Business street | Calle del trabajo | Dirección de facturación | Dirección comercial
    | Dirección del cliente | Dirección domiciliaria | Dirección legal | Vía pública | PO Address Line 1 | BADDR1 | Address 1 - Street
    | Address 1 - Formatted | Full address | Domicilio legal | Domicilio comercial | Customer address | Shipping street | Shipping address
    | Shipping address line 1 | Dirección de entrega | Dirección de envío | Other street | Home street | SADDR1 | SA Address Line 1 | Bill address
    | Ship address | Otra calle | Address line 2 | Address 2 | Dirección 2 | Dirección línea 2 | Billing address line 2 | Mailing address line 2
    | Shipping address line 2 | Default Address Address2 | Street number | House number | Número de calle | Número exterior | Núm. exterior | N° exterior
    | Número interior | Núm. interior | N° interior`),
  district: list(`
    Distrito | District | Colonia | Barrio | Comuna | Parroquia | Neighborhood | Neighbourhood | Suburb | Corregimiento | Distrito fiscal
    | Nombre del distrito`),
  city: list(`
    City | Ciudad | Billing city | Mailing city | Municipio | Municipio / Delegación | Delegación / Municipio | Municipio / Alcaldía
    | Alcaldía / Municipio | Alcaldía | Localidad | Población | Cantón | Town | City / Town | Ciudad / Municipio | Ciudad de trabajo
    | Ciudad del trabajo | Business city | Default Address City | PO City | Address 1 - City | Ciudad de facturación | Ciudad de residencia
    | Municipality | Primary address city | Shipping city | Ciudad de envío | Other city | Home city | SA City | Otra ciudad`),
  province: list(`
    Provincia | Province | Nombre de la provincia | Provincia fiscal | County`),
  region: list(`
    Region | Región | Departamento | State / Province | State / Region | Province / State | Billing state | Billing state / province | Mailing state
    | Mailing state / province | Estado / Provincia | Estado o provincia | Estado / Región | Provincia / Estado | Provincia / Departamento
    | Departamento / Provincia | Departamento / Estado | Entidad federativa | Comunidad autónoma | CCAA | Province code | State code
    | Default Address Province Code | Default Address Province | Business state | Provincia o estado | Provincia o estado de trabajo | Address 1 - Region | PO Region
    | Región / Estado | Región / Departamento | state_id | state_id/name | Company state | Código de provincia | Estado de facturación | UF
    | Shipping state | Shipping state / province | Other state | Home state | SA Region | Otra provincia o estado`),
  country: list(`
    Country | País | Country / Region | País / Región | País o región | Billing country | Mailing country | Country code | Código de país
    | Billing country code | Mailing country code | Default Address Country Code | Default Address Country | Business country
    | Business country/region | País o región del trabajo | País del trabajo | Country name | Nombre del país | País de residencia | PO Country
    | Address 1 - Country | country_id | country_id/name | country_id/id | País de facturación | Company country | Shipping country | Shipping country code
    | Other country | Home country | SA Country | Other country/region
    | Home country/region | País o región del domicilio | Otro país o región`),
  postalCode: list(`
    Postal code | Código postal | CP | C. Postal | ZIP | ZIP code | ZIP / Postal code | Postal code / ZIP | Billing postal code
    | Billing ZIP / Postal code | Billing ZIP | Mailing postal code | Mailing ZIP | Mailing ZIP / Postal code | Postcode | Default Address Zip
    | Business postal code | Código postal del trabajo | PO Postal Code | Address 1 - Postal Code | Cód. postal | CEP | Código postal de facturación
    | Shipping postal code | Shipping ZIP | Shipping ZIP / Postal code | Other postal code | SA Postal Code | Home postal code
    | Otro código postal`),
  timeZone: list(`
    Time zone | Timezone | Zona horaria | Huso horario | Time zone sid key | TZ`),
  birthDate: list(`
    Birth date | Birthdate | Fecha de nacimiento | Fecha nacimiento | Nacimiento | F. nac. | Fec. nac. | Fecha nac. | Date of birth | DOB | Birthday
    | Cumpleaños | Fecha de cumpleaños | Onomástico | Born | Born on`),
  birthYear: list(`
    Birth year | Year of birth | Año de nacimiento | Año nacimiento | Año nac.`),
  age: list(`
    Age | Edad | Edad del cliente | Edad (años) | Age in years`),
  gender: list(`
    Gender | Género | Sexo | Sex`),
  maritalStatus: list(`
    Marital status | Estado civil | Civil status`),
  children: list(`
    Children | Hijos | N° de hijos | N° hijos | Número de hijos | Cantidad de hijos | Number of children`),
  occupation: list(`
    Occupation | Ocupación | Job title | Contact title | Puesto | Cargo | Profesión | Title | Profesión u oficio | Oficio | Organization title
    | Puesto de trabajo | Position | Profession | Cargo del contacto | Puesto del contacto | Job position`),
  incomeLevel: list(`
    Income level | Nivel de ingresos | Nivel de ingreso | Nivel socioeconómico | NSE | Rango de ingresos | Income range | Household income
    | Ingreso mensual | Ingresos mensuales | Estrato | Estrato socioeconómico`),
  sector: list(`
    Industry | Sector | Rubro | Giro | Giro del negocio | Giro comercial | Sector económico | Industria | Actividad económica | Actividad
    | Actividad comercial | Ramo | Business sector | Company industry | Industria de la empresa | Sector de actividad | Vertical | Industry group
    | Line of business | Rubro comercial`),
  companySize: list(`
    Company size | Number of employees | Employees | Tamaño de empresa | Tamaño de la empresa | Tamaño | N° de empleados | N° empleados
    | Número de empleados | Cantidad de empleados | Empleados | N° de trabajadores | N° trabajadores | Número de trabajadores | Trabajadores
    | Employee count | No. of employees | Employee range`),
  legalForm: list(`
    Legal form | Forma jurídica | Tipo de sociedad | Tipo societario | Tipo de empresa | Legal entity type | Régimen societario | Naturaleza jurídica`),
  economicGroup: list(`
    Economic group | Grupo económico | Grupo empresarial | Corporate group | Parent account | Parent company | Empresa matriz | Casa matriz | Holding
    | Grupo corporativo | Cuenta principal`),
} as const;
