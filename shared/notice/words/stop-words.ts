/** The commonest words of each language in Latin script, folded; words that two of them share say nothing and are left out. */
export const stopWords: Record<string, string> = {
  en: 'the of and to is that for it with was are this be have from they which you your we our not has been will by if please or their any can may an as on at',
  de: 'der die das und ist nicht den mit von sie ihr ihre ihren fur auf wir haben wurde werden ein eine einen dem des zu im als auch bei oder sich bitte wenn uns durch nach ihrem ihrer kann sind',
  fr: 'le les des est dans pour vous votre vos nous une sur avec pas ont ete cette ce par sont ou qui au aux du et avons veuillez si plus notre etre ces leur',
  it: 'il che di per della non del sono vorrei devo come un una gli alla con questo nel suo sua abbiamo ha dei delle al dal vostro tuo tua le si piu stato essere ai i lo nostro questa e',
  es: 'el los las muy pero de que en por para con una su sus del es se ha hemos al lo esta este no como si nuestro usted le han puede o y sido mas tu',
  pt: 'o os do da dos das em um uma para com nao que seu sua na no por foi e pelas pela voce ao voces nos nossa sao pelo esta este ou mais se tem e como ser',
  nl: 'de het een van en is niet voor op met zijn u uw wij hebben dat dit te aan door worden wordt ons onze naar bij als of heeft deze kunt om er',
  pl: 'w na do nie jest sie z ze oraz i lub przez od dla po tym ta te twoja twoje panstwa zostala zostalo zostaly prosimy jesli ktore ich o nam jak moze tej zostal twojej',
  sv: 'och att det som en ett har du vi ar inte for till av den din ditt dina pa med fran om kan eller har blivit denna detta vara oss era er efter',
  tr: 'merhaba urun mi mu nerede istiyorum ve bir bu icin ile olarak daha olan tarafindan degil cok veya sizin lutfen hakkinda gibi en ancak bize size eger uzere edilen sonra kadar',
};
