import { wordSet } from './word-set.ts'

/** First names, as people are called in mails: whoever is named so is no organisation. One that is an ordinary word too is left out. */
export const FIRST_NAMES = wordSet(`
  aad aart abdel adriaan ahmed albert alex alexander ali alice amber amir andre andrea angela angelique anita anja anke
  ann anna anne annelies annemarie annemiek annet annette annie anouk antoine anton arend arie arjan arjen arnold arnoud
  arthur astrid babette barbara bart bas bastiaan bea bep bert bianca bob boris bram brenda brian brigitte britt bruno cas
  carla carlo carlijn carmen carolien caroline catharina cees celine chantal charlotte chris christa christiaan christian
  christina cindy claire claudia coen corine corinne corrie cynthia daan dagmar dana daniel danielle danny david debbie
  dennis desiree diana dick diederik dirk dominique dorien edith edo eduard edwin eelco eline elise elisabeth elke ella
  ellen elly elsbeth emiel emma emmy eric erica erik erna ernst esmee esther eva evelien evelyn evert fatima felix femke
  fenna ferdinand ferry fieke fleur floor floortje floris fons frank frans fred frederik frederique frits gea geert gerald
  gerard gerben gerda gerrit gert gijs gina gineke greet greetje guido guus hanneke hannie hans harm harold harrie harry
  hasan hatice heidi hein heleen helena henk henny henri henriette herman hester hilde hugo huub ibrahim ilona ilse ina
  inge ingeborg ingrid irene iris irma isabel ivo jaap jacco jack jacob jacqueline jacques jan janine janneke jannie jantine
  jasmijn jasper jeannette jelle jelmer jenny jeroen jesse jessica jet joan joep johan johanna john jolanda jolien joost
  joris jos jose josephine joyce judith juliette julia karel karin karina kees kelly kevin kim kirsten klaas koen kyra
  lars laura leah leen leendert lennart leo leonie lia lianne lies liesbeth lieke linda lisa lisanne lisette lotte louis
  louise luc lucas lucie lucy luuk maaike maarten madelon manon marc marcel marco margo margot margreet margriet maria
  marian marianne marie marieke mariette marijke marijn marina mario marion marit marja marjan marjolein marjolijn mark
  marleen marlies marlou marloes martijn martin martine mathijs matthijs maud maurice maurits mehmet melanie melissa
  menno merel merlijn mia michael michel michelle michiel mieke miranda mirjam mohamed mohammed monica monika monique murat
  myrthe nadia nancy naomi natalie natasja nathalie nick nicky nico nicole niels nienke nina noor olaf olga oscar otto pascal
  patricia patrick paul paula paulien pauline peter petra philip piet pieter pim quinten rachid ralph ramon raymond rebecca
  remco renate rene renee ria ricardo richard rick rik rob robbert robert robin roel roeland roelof rogier roland rolf romy
  ron ronald rosa ruben rudi rudy ruud ruth sabine sam samantha samira sander sandra sanne sara sarah saskia sebastiaan
  sharon sibel siem sietske silvia simon simone sjaak sjoerd sofie sonja sophie stan stefan stefanie stephan stephanie
  steven susan susanne suzan suzanne sven sylvia tamara tanja teun thea theo thijs thomas tim timo tineke tjeerd tobias tom
  ton tonny toon trudy truus twan ursula vera victor vincent wendy werner wessel wieke wiebe wijnand wilco wilhelmina willeke
  willem willemijn wilma wim wouter xander yasmin yara yolanda youssef yvette yvonne zeynep zoe hulya pieternel jolijn
`)
