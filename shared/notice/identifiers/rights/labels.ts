import { compounds, joined, list } from '../label-words.ts';

/** What languages call the number under which a mark, a patent or a design is registered. */
export const registered = {
  trademark: [
    ...joined(
      list(
        'trademark|trade mark|mark|word mark|brand|logo|tm|eutm|ctm|registration|reg|certificate|trademark certificate|registration certificate|trademark reg|trade mark reg',
      ),
      list('number|numbers|no|nos|nr|#'),
    ),
    ...joined(list('registered|registration'), list('under|with'), list('no|nr|number|the number')),
    ...compounds(
      'marken|markenregister|register|registrier|registrierungs|eintragungs|unionsmarken|wortmarken|bildmarken|markenregistrierungs',
      'nummer|nummern|nr',
    ),
    ...joined(
      list('marken|register|reg|registrier|registrierungs|eintragungs|wortmarke|unionsmarke|bildmarke'),
      list('nr|nummer|no'),
    ),
    ...joined(
      list('numéro|n|nº|no'),
      list('de|de la|d'),
      list('marque|la marque|enregistrement|dépôt|l enregistrement'),
    ),
    ...joined(
      list('marque|marque enregistrée|marque déposée|enregistrement|enregistrée sous'),
      list('n|no|nº|numéro|le numéro|le n'),
    ),
    ...joined(list('numero|n|nº|nr'), list('di|del|della|'), list('marchio|registrazione|deposito|domanda')),
    ...joined(list('marchio|marchio registrato|registrazione|reg'), list('n|nº|nr|numero|no')),
    ...joined(
      list('número|n|nº|núm|no'),
      list('de|de la|del'),
      list('marca|registro|la marca|expediente de marca'),
    ),
    ...joined(list('marca|marca registrada|registro|registro de marca|reg'), list('n|nº|núm|no|número')),
    ...joined(list('número|n|nº'), list('da|do|de'), list('marca|registo|registro')),
    ...joined(list('商標|商標登録|登録商標|商標権|登録'), list('番号|第|no|登録番号|の番号')),
    ...joined(
      list('商标|注册商标|商标注册|商标注册证|权利|知识产权|注册|商标证'),
      list('号|编号|号码|证号|登记号|注册号'),
    ),
    ...joined(
      list(
        'marque française|marque de l union européenne|marque européenne|marque internationale|marque benelux|marchio italiano|marchio dell unione europea|marchio europeo|marchio internazionale|marca española|marca de la unión europea|marca europea|marca internacional|marca mexicana|marca brasileira|marca portuguesa|marca nacional|marque nationale|marchio nazionale|nationale marke|nationaal merk|marca chilena|marca argentina|marca colombiana|marque suisse|marca estadounidense|marca americana|marque américaine|amerikanische marke|deutsche marke|schweizer marke|österreichische marke|deutsche wortmarke|registro estadounidense|registro español|registro mexicano|marca da união europeia|beneluxmerk|uniemerk|unionsmarke|gemeinschaftsmarke|merkregistratie|merkinschrijving|merkdepot|polski znak towarowy|unijny znak towarowy|eu varumärke|ab markası',
      ),
      list('|n|no|nº|nr|numéro|numero|número|nummer'),
    ),
    ...compounds('merk|merken|merkregistratie|registratie|inschrijvings|depot|benelux', 'nummer|nr'),
    ...joined(list('merk|registratie|inschrijving|inschrijvings|reg|depot'), list('nr|nummer|no')),
    ...joined(
      list('numer|nr'),
      list('znaku|znaku towarowego|rejestracji|rejestracyjny|prawa ochronnego|zgłoszenia znaku'),
    ),
    ...joined(
      list(
        'znak|znaku|znakiem|znak towarowy|znaku towarowego|znakiem towarowym|prawo ochronne|prawa ochronnego|rej',
      ),
      list('nr|numer'),
    ),
    ...compounds('varumärkes|varumärkesregistrerings|registrerings', 'nummer|nr'),
    ...joined(
      list(
        'varumärke|varumärket|varumärkesregistrering|varumärkesregistreringen|registrering|registreringen|reg',
      ),
      list('nr|nummer|no'),
    ),
    ...joined(list('marka|marka tescil|tescil|tescilli marka'), list('no|numarası|sayısı|belge no')),
  ].join('|'),
  patent: [
    ...joined(
      list(
        'patent|us patent|utility patent|invention patent|european patent|chinese patent|utility model|granted patent',
      ),
      list(
        'number|numbers|no|nos|nr|#|registration number|registration no|publication number|publication no|certificate no|grant no',
      ),
    ),
    ...compounds('patent|gebrauchsmuster|patentschrift', 'nummer|nr'),
    ...joined(list('patent|patents|gebrauchsmuster|gebrauchsmusters'), list('nr|nummer')),
    ...joined(list('numéro|n|nº'), list('de|du'), list('brevet')),
    ...joined(list('brevet|brevet européen|modèle d utilité'), list('n|no|nº|numéro')),
    ...joined(list('numero|n|nº'), list('di|del'), list('brevetto')),
    ...joined(list('brevetto|brevetto europeo|modello di utilità'), list('n|nº|nr|numero')),
    ...joined(list('número|n|nº|núm'), list('de|de la|da'), list('patente')),
    ...joined(
      list('patente|patente europea|modelo de utilidad|patente de invenção|modelo de utilidade'),
      list('n|nº|núm|no|número'),
    ),
    ...joined(list('特許|特許権|特許登録|実用新案|実用新案登録'), list('番号|第|no|登録番号')),
    ...joined(
      list('专利|发明专利|实用新型|实用新型专利|专利权'),
      list('号|号码|编号|证号|证书号|授权号|授权公告号|公告号|登记号'),
    ),
    ...compounds('octrooi|patent', 'nummer|nr'),
    ...joined(list('octrooi|patent|europees octrooi'), list('nr|nummer|no')),
    ...joined(
      list('patent|patentu|patentem|wzór użytkowy|wzoru użytkowego|nr patentu europejskiego'),
      list('nr|numer'),
    ),
    ...joined(list('patentet|bruksmönstret'), list('nr|nummer|no')),
    ...joined(list('patent|faydalı model|patent tescil'), list('no|numarası')),
  ].join('|'),
  design: [
    ...joined(
      list(
        'design|design patent|design right|registered design|community design|eu design|design registration|industrial design|rcd',
      ),
      list('number|numbers|no|nos|nr|#|registration number|registration no'),
    ),
    ...compounds('design|geschmacksmuster|muster|gemeinschaftsgeschmacksmuster', 'nummer|nr'),
    ...joined(
      list(
        'design|designs|geschmacksmuster|geschmacksmusters|gemeinschaftsgeschmacksmuster|gemeinschaftsgeschmacksmusters|eingetragenes design|unionsgeschmacksmuster|unionsgeschmacksmusters|muster|musters',
      ),
      list('nr|nummer'),
    ),
    ...joined(
      list(
        'dessin|modèle|dessin ou modèle|dessin et modèle|modèle déposé|modèle enregistré|modèle communautaire',
      ),
      list('n|no|nº|numéro'),
    ),
    ...list('dessin ou modèle|dessin et modèle|diseño registrado|modello registrato|disegno registrato'),
    ...joined(
      list(
        'disegno|modello|design|disegno comunitario|modello comunitario|disegno o modello|modello registrato',
      ),
      list('n|nº|nr|numero'),
    ),
    ...joined(
      list(
        'diseño|diseño industrial|diseño registrado|dibujo|modelo industrial|desenho|desenho industrial|desenho ou modelo',
      ),
      list('n|nº|núm|no|número'),
    ),
    ...joined(list('意匠|意匠権|意匠登録|登録意匠'), list('番号|第|no|登録番号')),
    ...joined(
      list('外观设计|外观设计专利|外观专利|设计专利|外观|注册外观设计'),
      list('号|号码|编号|证号|证书号|注册号|登记号'),
    ),
    ...compounds('model|tekening|gemeenschapsmodel|modelregistratie', 'nummer|nr'),
    ...joined(list('model|gemeenschapsmodel|modelregistratie|tekening of model'), list('nr|nummer')),
    ...joined(
      list('wzór|wzoru|wzór przemysłowy|wzoru przemysłowego|wzór wspólnotowy|wzoru wspólnotowego'),
      list('nr|numer'),
    ),
    ...joined(
      list(
        'mönster|mönstret|design|designen|mönsterregistrering|mönsterregistreringen|formgivning|formgivningen|gemenskapsformgivning',
      ),
      list('nr|nummer|no'),
    ),
    ...compounds('mönster|mönsterregistrerings|design', 'nummer'),
    ...joined(
      list('tasarım|tasarım tescil|tasarım tescili|tescilli tasarım|endüstriyel tasarım'),
      list('no|numarası'),
    ),
    ...list('tasarım tescil|tasarım tescili'),
  ].join('|'),
};
