package org.downstream.name.pair;

/** Given names that are one name in several languages or spellings. Own lists. */
final class SameNames {
  /** One name, spelled in Latin letters in ways that no rule of sounds joins. */
  static final String SPELLINGS =
      """
      mohammed: muhammad mohamed mohammad mohamad muhammed mohammod mahomed muhamad mohd mohamud mohamoud muhamed mukhammad magomed
      ahmed: ahmad achmad akhmad akhmed ahmat
      hussein: husayn hussain husain hossein hosein husein hussien houssein huseyn
      hassan: hasan hasen hassane
      yusuf: youssef yousef yusef yousuf yousif yusif youcef yusup
      abdullah: abdallah abdulla abdalla abdoullah abdellah
      abdul: abd abdel abdal abdur abdus abdoul abdool abdal
      omar: umar omer ommar
      osama: usama oussama ousama
      othman: uthman osman usman ousmane
      suleiman: sulayman soleiman sulaiman suleyman souleymane solomon
      ibrahim: ebrahim ibraheem brahim abraham
      ismail: ismael esmail ismaeel
      mustafa: mostafa moustafa mustapha moustapha
      mahmoud: mahmud mehmood mahmood
      khalid: khaled haled chalid
      said: saeed saied sayeed saed
      jamal: gamal djamel jamaal
      hamid: hameed
      rashid: rasheed rachid
      karim: kareem
      rahim: raheem
      tariq: tarek tarik
      faisal: faysal feisal
      yasin: yaseen yassin yassine
      zayd: zaid zeid
      hashim: hashem hachem
      qasim: kasim qassem kassem qasem ghassem
      nasir: nasser naser nassir
      salim: saleem selim
      salih: saleh salah
      jafar: jaafar djafar gafar
      laden: ladin
      gaddafi: qaddafi gadhafi qadhafi kadhafi kaddafi gadafi qadafi
      muammar: moammar muamar moamar
      chaudhry: chaudhary choudhury chowdhury choudary choudhry
      sheikh: shaikh shaykh cheikh sheik
      zhou: chow chou
      zhang: chang cheung
      wang: wong
      chen: chan
      li: lee
      lin: lam lim
      xu: hsu
      cai: tsai choi
      yang: yeung
      huang: wong hwang
      liu: lau
      wu: ng
      zheng: cheng
      xie: hsieh tse
      zhu: chu
      jiang: chiang
      deng: teng tang
      ye: yip yeh
      guo: kuo kwok
      ma: mah
      he: ho
      zeng: tseng
      kim: gim
      yi: lee ri rhee
      pak: park bak
      choe: choi
      chong: jung jeong chung jong
      hee: hui
      roh: no noh ro
      hyun: hyon hyeon
      young: yong yeong
      chul: chol cheol
      sung: song seong
      kyung: kyong kyeong gyeong
      joon: jun chun
      jin: chin
      woo: wu u
      joo: ju chu
      suk: sok seok
      yun: yoon
      chang: jang
      cho: jo
      kang: gang
      im: lim rim yim
      shin: sin
      o: oh
      ryu: yoo yu lyu
      kwon: gwon
      tchaikovsky: chaikovsky tschaikowski
      khrushchev: khruschev chruschtschow
      nguyen: nguyn
      """;

  /** One name in other languages: that a person is called by another one is rarer. */
  static final String LANGUAGES =
      """
      john: juan jean johann johannes giovanni ivan joao jan ioannis yohanes johan sean evan hans ion yahya janos
      james: jacob jacques jaime giacomo diego santiago iago jakob jacobo yakov tiago seamus yaqub
      peter: pedro pierre pietro pyotr petr piotr petros pieter boutros peder petar
      paul: pablo paolo pavel paulo pavlos pal pawel
      michael: miguel michel mikhail michele mihail mikael michal mihai mikhael mikail
      george: jorge georges giorgio georg georgy jerzy georgios jiri yuri gheorghe jurgen
      charles: carlos carlo karl carl karol
      henry: enrique henri enrico heinrich henrik henrique hendrik
      william: guillermo guillaume guglielmo wilhelm willem guilherme
      joseph: jose giuseppe josef yusuf yosef jozef iosif osip
      francis: francisco francois francesco franz frans
      louis: luis luigi ludwig luiz
      anthony: antonio antoine anton antonios antoni
      alexander: alejandro alexandre alessandro aleksandr alexandros iskandar
      nicholas: nicolas nicola nikolai nikolaos niccolo mikolaj nikolaus
      stephen: esteban etienne stefano stefan stepan stephan istvan
      andrew: andres andre andrea andreas andrei andrzej
      matthew: mateo matthieu matteo matthias matvei mateusz
      mark: marcos marc marco markus marek
      luke: lucas luc luca lukas lukasz
      lawrence: lorenzo laurent lars lorenz
      philip: felipe philippe filippo filip
      edward: eduardo edouard edoardo eduard
      frederick: federico frederic friedrich frederik fryderyk
      david: dawud davide daoud davit
      daniel: daniele daniil danilo
      samuel: samuele shmuel
      abraham: ibrahim avraham
      isaac: ishaq yitzhak
      moses: musa moshe
      solomon: sulaiman shlomo
      gabriel: jibril gabriele
      thomas: tomas tommaso tomasz
      gregory: gregorio gregoire grigory grzegorz
      basil: vasily basilio vasil
      theodore: teodoro fyodor theodor
      eugene: eugenio evgeny eugen
      vincent: vicente vincenzo
      raymond: ramon raimondo
      martin: martino marcin
      maurice: mauricio maurizio moritz
      robert: roberto rupert
      richard: ricardo riccardo
      ferdinand: fernando ferdinando
      albert: alberto albrecht
      mary: maria marie miriam mariam maryam
      elizabeth: isabel elisabeth elisabetta elizaveta
      catherine: catalina caterina ekaterina katharina katarina
      anne: ana anna
      helen: elena helene helena
      margaret: margarita marguerite margherita
      joan: juana jeanne giovanna johanna
      julia: juliana giulia julie yulia
      sophia: sofia sophie zofia
      lucy: lucia lucie
      """;

  private SameNames() {}
}
