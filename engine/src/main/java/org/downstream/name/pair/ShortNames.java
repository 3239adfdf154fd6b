package org.downstream.name.pair;

/** Short and pet forms of given names, written from general knowledge. Own lists. */
final class ShortNames {
  /** English, with the forms that are used in the United States. */
  static final String ENGLISH =
      """
      abigail: abby abbie gail
      abraham: abe bram
      adam: ad addy
      adelaide: addie adele heidi
      adrian: ade
      agnes: aggie nessie
      alan: al allan allen
      albert: al bert bertie
      alexander: alex alec al sandy xander lex sandro
      alexandra: alex sandra sandy lexi alexa
      alfred: al alf alfie fred
      alice: allie
      allison: allie ally alison
      amanda: mandy
      amelia: amy millie
      andrew: andy drew
      angela: angie
      anne: annie nan nancy ann anna
      anthony: tony ant antony
      archibald: archie
      arnold: arnie
      arthur: art artie
      augustine: gus augie
      barbara: barb barbie babs
      bartholomew: bart
      beatrice: bea trixie
      benjamin: ben benny benji bibi
      bernard: bernie
      bradley: brad
      brandon: brand
      brian: bryan
      calvin: cal
      cameron: cam
      caroline: carrie carol
      catherine: cathy kate katie cat kitty kathy katherine kathryn kat kay
      cecilia: cissy celia
      charles: charlie chuck chas chaz
      charlotte: charlie lottie
      chester: chet
      christina: tina chris chrissy christine
      christopher: chris kit topher
      clifford: cliff
      clinton: clint
      constance: connie
      cornelius: neil connie
      curtis: curt
      cynthia: cindy
      daniel: dan danny
      david: dave davey davy
      deborah: deb debbie debra
      dennis: denny
      dominic: dom nick
      donald: don donnie donny
      dorothy: dot dottie dolly dora
      douglas: doug
      duncan: dunc
      edgar: ed eddie
      edmund: ed eddie ned ted
      edward: ed eddie ned ted teddy
      edwin: ed eddie
      eleanor: ellie nell nora ella
      elizabeth: liz beth betty lizzie eliza bess betsy lisa libby elisabeth
      emily: em emmy
      emma: em
      ernest: ernie
      eugene: gene
      evelyn: eve evie
      florence: flo florrie
      frances: fran frannie francie
      francis: frank frankie fran
      franklin: frank
      frederick: fred freddy freddie rick frederic
      gabriel: gabe
      gabrielle: gabby
      geoffrey: geoff jeff jeffrey
      george: geordie georgie
      gerald: gerry jerry
      gerard: gerry
      gilbert: gil bert
      gregory: greg
      gwendolyn: gwen
      hannah: annie
      harold: harry hal
      harriet: hattie
      helen: nell nellie lena
      henry: harry hank hal
      herbert: herb bert
      herman: herm
      howard: howie
      hubert: bert hugh
      hugh: hughie
      ian: iain
      irene: rene
      isaac: ike zac
      isabel: bella izzy isabella belle
      isidore: izzy
      jacob: jake jack
      jacqueline: jackie
      james: jim jimmy jamie jem
      jane: janie janey jenny
      janet: jan
      jason: jay
      jean: jeanie
      jennifer: jen jenny
      jeremiah: jerry
      jeremy: jerry jez
      jerome: jerry
      jessica: jess jessie
      joan: joanie
      joanna: jo joanne
      john: johnny jack jon johnnie
      jonathan: jon jonny nathan
      joseph: joe joey jo
      josephine: jo josie
      joshua: josh
      judith: judy
      julia: julie jules
      julian: jules
      justin: jus
      karen: kari
      kenneth: ken kenny
      kimberly: kim
      laurence: larry lawrence laurie
      laura: laurie
      leonard: len lenny leo
      leopold: leo
      leslie: les
      lewis: lew louis
      lillian: lil lily
      linda: lin lindy
      lloyd: loy
      louis: lou louie
      louise: lou lulu
      lucas: luke
      lucille: lucy
      madeleine: maddie
      magdalene: lena maggie
      malcolm: mal
      marcus: mark marc
      margaret: maggie meg peggy marge margie greta madge daisy
      maria: mia
      marilyn: mary
      marion: mary
      martha: marty patty
      martin: marty
      mary: molly polly mamie may
      matilda: tilly mattie
      matthew: matt mat
      maurice: morrie mo
      maximilian: max
      melissa: mel missy
      melvin: mel
      michael: mike mick mickey micky
      michelle: shelly
      mildred: millie
      milton: milt
      miranda: mindy
      mitchell: mitch
      montgomery: monty
      morris: mo
      nancy: nan
      natalie: nat
      nathan: nate nat
      nathaniel: nate nat nathan
      nicholas: nick nicky nico
      nicole: nicky nikki
      norman: norm
      oliver: ollie
      olivia: liv livvy
      oscar: ozzie
      oswald: ozzie
      pamela: pam
      patricia: pat patty trish tricia
      patrick: pat paddy rick
      paul: pauly
      paula: polly
      penelope: penny
      percival: percy
      peter: pete
      philip: phil pip phillip
      phyllis: phyl
      priscilla: cilla
      prudence: pru
      rachel: rae
      ralph: rafe
      randolph: randy
      raymond: ray
      rebecca: becky becca
      reginald: reg reggie
      richard: rick dick rich richie ricky dickie
      robert: bob rob bobby robbie bert robin
      roberta: bobbie
      roderick: rod rick
      rodney: rod
      roger: rog
      roland: rollo
      ronald: ron ronnie
      rosemary: rose rosie
      roy: royce
      rudolph: rudy
      russell: russ
      ruth: ruthie
      samantha: sam
      samuel: sam sammy
      sarah: sally sadie
      sebastian: seb bastian
      sheldon: shelly
      sidney: sid sydney
      simon: si
      solomon: sol
      spencer: spence
      stanley: stan
      stephanie: steph
      stephen: steve stevie steven
      stuart: stu stewart
      susan: sue susie suzie suzanne
      sylvester: sly
      sylvia: syl
      terence: terry
      teresa: terry tess tessa theresa
      theodore: ted teddy theo
      thomas: tom tommy
      timothy: tim timmy
      tobias: toby
      ursula: ursa
      valerie: val
      vernon: vern
      veronica: ronnie
      victor: vic
      victoria: vicky tori
      vincent: vince vinny
      violet: vi
      virginia: ginny
      vivian: viv
      wallace: wally
      walter: walt wally
      wesley: wes
      wilfred: wilf fred
      william: bill billy will willie liam
      winifred: winnie
      winston: winnie
      zachary: zach zack
      """;

  /** Of the Slavic languages, in the usual English spelling. */
  static final String SLAVIC =
      """
      aleksandr: sasha sanya shura alik alex alexander aleksander oleksandr aliaksandr olek aleks sashko
      aleksandra: sasha alexandra
      aleksei: alyosha lyosha alexei alexey alex alyosha oleksii
      anastasia: nastya asya stasia anastasiya
      anatoly: tolya tolik anatoli anatoliy
      andrei: andryusha andrey andriy andriyko
      anna: anya annushka nyura asia ania hania
      anton: antosha tosha
      arkady: arkasha
      artem: tyoma artyom
      bogdan: bodya bohdan
      boris: borya borka
      bronislaw: bronek
      daniil: danya danila danylo
      daria: dasha dariya
      denis: deniska
      dmitry: dima mitya dimitri dmitri dmytro dimitar
      ekaterina: katya katia yekaterina kateryna kasia katarzyna
      elena: lena alyona yelena olena helena
      elizaveta: liza yelizaveta
      evgenia: zhenya yevgeniya
      evgeny: zhenya yevgeny eugene evgeni yevhen genya
      fyodor: fedya fedor fedir theodor
      galina: galya halyna
      gennady: gena genya hennadiy
      georgy: gosha zhora yura georgi heorhiy
      grigory: grisha hryhoriy
      igor: gosha garik ihor
      ilya: ilyusha illia
      irina: ira irishka iryna
      ivan: vanya vanka vanyusha
      jan: janek jas
      jerzy: jurek
      jozef: jozek
      kirill: kirya kyrylo
      konstantin: kostya kostiantyn
      ksenia: ksyusha oksana kseniya
      larisa: lara
      lech: leszek
      leonid: lyonya
      lev: lyova
      lidia: lida
      ludmila: lyuda mila lyudmila liudmyla
      maksim: max maxim maksym
      malgorzata: gosia
      margarita: rita
      maria: masha marusya manya mariya marysia
      mikhail: misha mishka mykhailo
      mykola: kolya mykolai
      nadezhda: nadya nadia nadiya
      natalia: natasha nata natalya nataliya
      nikita: nikitka mykyta
      nikolai: kolya nikolay nick mykola
      oleg: olezhka oleh
      olga: olya olha
      pavel: pasha pavlik pavlo
      pyotr: petya petr petro
      roman: roma
      semyon: syoma semen
      sergei: seryozha serge sergey serhiy siarhei
      slobodan: sloba
      sofia: sonya sofiya
      stanislav: stas slava stanislaw
      stepan: styopa
      svetlana: sveta lana svitlana
      tamara: toma
      tatiana: tanya tania tatyana tetiana
      vadim: vadik vadym
      valentina: valya
      valentin: valya
      valery: valera valeri valeriy
      vasily: vasya vasyl vasili
      vera: verochka vira
      viktor: vitya victor
      viktoria: vika victoria
      vitaly: vitalik vitaliy
      vladimir: volodya vova vlad volodymyr uladzimir vladi
      vladislav: vlad vladik slava
      vyacheslav: slava viacheslav
      wojciech: wojtek
      yaroslav: yarik slava jaroslaw
      yegor: egor yehor
      yulia: yulya julia yuliya
      yuri: yura yuriy iurii
      zdzislaw: zdzich
      zofia: zosia
      """;

  /** Of the Romance and Germanic languages, Greek, Hebrew, Turkish, Hungarian and Persian. */
  static final String OTHERS =
      """
      alberto: beto berto
      alejandro: alex ale jandro
      antonio: toni tono tonio nino antonello
      beatriz: bea
      carlos: carlitos charly
      concepcion: concha conchita
      consuelo: chelo
      cristina: cris tina
      diego: dieguito
      dolores: lola
      eduardo: edu lalo
      enrique: quique kike
      ernesto: neto
      esperanza: espe
      federico: fede fico
      felipe: pipe
      fernando: nando fer
      filippo: pippo
      francesco: franco cecco ciccio
      francisco: paco pancho curro kiko chico quico fran
      gabriel: gabi
      giovanni: gianni nino vanni
      giuseppe: beppe peppe pino peppino
      gregorio: goyo
      guadalupe: lupe lupita
      guillermo: memo guille
      ignacio: nacho
      isabel: isa chabela
      jaume: jaumet
      jesus: chucho chuy suso
      joaquin: quino
      jorge: coque
      jose: pepe pepito ze che
      joseph: jojo
      juan: juanito juancho
      leonardo: leo nardo
      lorenzo: enzo renzo
      luis: lucho luisito lula
      manuel: manolo manu manolito lolo
      maria: mari marita mia
      mercedes: merche
      miguel: migue
      pedro: perico
      pilar: pili
      rafael: rafa
      ramon: moncho
      ricardo: ric cacho
      roberto: beto tito
      rosario: charo
      salvatore: toto turi
      santiago: santi chago
      sergio: checo
      teresa: tere
      vicente: chente
      alessandro: sandro ale
      domenico: mimmo
      luigi: gigi
      pierluigi: pigi
      raffaele: lello
      vincenzo: enzo
      jean: jeannot
      francois: fanfan
      philippe: phil
      emmanuel: manu
      guillaume: gui
      jacques: jacquot
      madeleine: mado
      johannes: hans johann jan hannes hansi
      friedrich: fritz
      heinrich: heinz heiner heini
      joachim: jochen achim
      wilhelm: willi willy helmi
      ludwig: lutz
      josef: sepp jupp
      matthias: matze
      sebastian: basti
      maximilian: max maxi
      katharina: kathi katja
      elisabeth: elsa liesl lisbeth else sissi
      margarethe: gretel grete gretchen
      susanne: susi
      ulrich: uli
      rudolf: rudi
      reinhard: reiner
      gerhard: gerd gert
      dietrich: dieter
      hendrik: henk
      cornelis: kees cor
      willem: wim
      pieter: piet
      jacobus: koos jaap
      adrianus: adri aad
      johanna: hanna joke
      lars: lasse
      karl: kalle
      nils: nisse
      georgios: giorgos yorgos yiorgos
      konstantinos: kostas dinos costas
      ioannis: giannis yannis yiannis
      dimitrios: dimitris mitsos
      nikolaos: nikos
      panagiotis: panos takis
      athanasios: thanasis sakis
      evangelos: vangelis
      emmanouil: manolis
      spyridon: spyros
      christos: kitsos
      vasileios: vasilis bill
      theodoros: thodoris
      aikaterini: katerina
      binyamin: bibi benny benjamin
      yitzhak: itzik isaac
      avraham: avi rami
      moshe: moishe moses
      yosef: yossi joseph
      shimon: shimi
      yaakov: kobi jacob
      david: dudi dudu
      shlomo: momo
      mehmet: memo memed
      mustafa: musti
      ibrahim: ibo brahim
      suleyman: sulo
      istvan: pisti
      laszlo: laci
      jozsef: jozsi
      sandor: sanyi
      ferenc: feri
      gyorgy: gyuri
      zoltan: zoli
      erzsebet: erzsi
      abdulrahman: abdo
      mohammed: hamada hamoudi mo
      rajendra: raj raju
      krishna: kris
      subramaniam: subbu
      venkatesh: venky
      vijay: viju
      nguyen: win
      xiomara: xio
      """;

  private ShortNames() {}
}
