import type { Words } from '../concepts.ts';

export const tr: Words = {
  owner: `
    hak sahib* | hak sahipleri* | marka sahib* | marka sahipleri* | markanın sahib* | patent sahib*
    telif hakkı sahib* | telif sahib* | tasarım sahib* | tescil sahib* | şikayetçi* | şikayet sahib*
    şikayet eden* | fikri mülkiyet sahib* | hakların sahib* | eser sahib* | marka temsilcisi | hak sahibi
    hak sahibinin | hak sahipleri | hak sahiplerinin | marka sahibi | marka sahibine | patent sahibi
    patent sahibinin | patent sahibine | fotoğrafçı | yazarın mirasçıları | mirasçı* | üretici* | marka
    şikayetçi | bestecisi | besteci* | sanatçı* | yayınevi | rakibiniz | tasarımcı | eser sahibi
    hak sahibi adına
  `,
  'we-own': `
    markamız* | tescilli markamız* | patentimiz* | haklarımız* | tasarımımız* | fotoğraflarımız*
    görsellerimiz* | eserlerimiz* | müvekkil* | bize ait | bana ait | fotoğraflarım* | görsellerim*
    markam | markamı* | haklarım | haklarımı | eserim* | hak sahibiyim | hak sahibiyiz | sahibiyiz
    sahibi olduğumuz | sahibi olduğum | sahibiyim | adımıza tescilli | tarafımıza ait | şirketimize ait
    çektiğim | tarafımdan çekilen | bildirimimiz* | şikayetimiz* | ürünümüz* | ürünlerimiz*
    parfümlerimiz* | benim fotoğraflarım | kataloğumuz* | itirazımız | markamız | tasarımımız
    metinlerimiz* | fotoğraflarımız
  `,
  client: `
    müvekkil* | vekili olarak | vekil sıfatıyla | adına hareket | vekaleten | temsilen | namına
    vekili bulunduğumuz | hukuk müşaviri | vekili | adına | talimat aldık | temsil etti*
  `,
  lawyer: `
    avukat* | av | hukuk bürosu | hukuk departmanı | patent vekili | marka vekili | vekili
    hukuk müşaviri | avukat
  `,
  buyer: 'alıcı* | müşteri* | tüketici*',
  'other-seller': `
    başka bir satıcı* | başka satıcı* | diğer satıcı* | üçüncü taraf satıcı* | yeni bir satıcı*
    yeni satıcı* | bilinmeyen satıcı* | yetkisiz satıcı* | rakip* | başkası | başka mağaza
    başka bir satıcı | bize ait olmayan bir mağaza | tanımadığınız bir satıcı | takılan satıcı*
  `,
  yours: `
    markanız* | asin iniz* | ürün sayfanız* | görselleriniz* | fotoğraflarınız* | içeriğiniz*
    buy box ınız* | kendi ürün* | ürün sayfamız* | markanıza ait | markanızın | marka sayfanız* | adınıza
    mataranız* | kataloğumuz
  `,
  your: `
    siz | sizin | size | sizi | sizden | ürününüz* | ürünleriniz* | ürünlerinizin | listelemeniz*
    listelemeleriniz* | listeniz* | ilanınız* | ilanlarınız* | hesabınız* | mağazanız* | itirazınız*
    başvurunuz* | satışınız* | satışlarınız* | tarafınız* | teklifiniz* | teklifleriniz* | gönderdiğiniz
    sağladığınız | paranız* | bakiyeniz* | belgeleriniz* | görseliniz* | görselleriniz* | adınıza
  `,
  'you-sell': `
    satışa sunduğunuz* | sattığınız* | satmaktasınız | satıyorsunuz | kullandığınız* | kullanmaktasınız
    kullanıyorsunuz | satış yaptığınız* | pazarladığınız* | sunmaktasınız | yayınladığınız*
    yayınlıyorsunuz | tarafınızca | mağazanızda | eylemleriniz* | ürünlerinizde | işletmenizde
    hesabınızdan sat* | sattığınız | sitenizde | standınız | kopyalamışsınız
  `,
  report: `
    şikayet* | bildir* | ihbar* | iddia* | rapor* | başvuru* yap* | bilgilendir* | tarafımıza ilet*
    ileri sür* | öne sür* | kaldırma talebi | kaldırılmasını talep | sözde | şüphe ediyor | şüphe
    söylediğinden | söylüyor | öne sürüyor | şikayet edildi | üzerine | bildirdi | dedi* | hak iddia
    iddia ediyor | göre | yönündeki bildirim | dayanan | bildirim aldık | neden | dayandığı
    ısrar ediyor | bildirimi yaptı | bildirilen | talep etti | talebi üzerine | itiraz etti
    deneme alışverişi
  `,
  infringe: `
    ihlal* | tecavüz* | izinsiz* | yetkisiz* | izni olmadan | izni olmaksızın | onayı olmadan
    rızası olmadan | lisanssız* | haksız kullan* | hukuka aykırı* | haksız rekabet | ihlali nedeniyle
    izin vermediğini | izin verme* | kopyaladığınızı | taklit ettiği | benziyor | benzer* | başkasına ait
    haklarını ihlal | lisans* yok | marka kullanımı | tecavüz | markasının kullanıldığını
    üçüncü kişi hakları | hiç izin
  `,
  ip: `
    fikri mülkiyet* | sınai mülkiyet* | fikri hak* | fikri ve sınai | üçüncü taraf hak* | mülkiyet hak*
  `,
  trademark: 'marka* | ticari marka* | logo | logosu* | marka hakkı*',
  counterfeit: `
    sahte* | taklit* | replika* | imitasyon* | çakma* | orijinal olmayan | taklit | taklidini | taklidi
    sahte | sahte olduğu* | kopya ürün*
  `,
  inauthentic: `
    orijinallik | orijinal değil* | otantik* | gerçek değil* | özgünlük* | orijinal olmadığı*
    gerçekliği* | orijinalliğinden | orijinalliği
  `,
  copyright: `
    telif* | telif hakkı* | eser* | fotoğrafçı* | copyright | dmca | çektiği fotoğraf* | fotoğrafçı
    metnini | müzik | telif bildirim* | kalıp dosyası | yazarın | kitap | besteci* | zil sesi*
    metin üzerinde
  `,
  design: `
    tasarım hak* | tescilli tasarım* | endüstriyel tasarım* | tasarım tescil* | tasarım* | tasarımı*
    tescilli bir tasarım* | tasarım şikayeti | korunan bir tasarım* | tasarımı
  `,
  patent: 'patent*',
  utility: `
    faydalı model* | avrupa patenti* | patent istem* | buluş patenti* | patent sahibi | ep | istem
  `,
  parallel: `
    paralel ithal* | gri piyasa | gri ithalat | avrupa ekonomik alanı* | hakkın tüketilmesi
    izinsiz ithal* | ithal edil* | satılmak üzere tasarlanmamış | pazarı için üretilmemiş | ithalat*
    avrupa dışı | yurt dışı | türkiye pazarı | için üretilmemiş
  `,
  selective: `
    seçici dağıtım* | yetkili satıcı* | yetkili bayi* | dağıtım ağı* | yetkili distribütör* | seçici
    yetkili bayi | yetkili bayi ağı | bayilik sözleşmesi | yetkili satıcı
  `,
  suspect: `
    şüphe* | olası* | muhtemel* | potansiyel* | edebilir | ediyor olabilir | olabilir | sistemlerimiz*
    tespit et* | tespit edil* | görünüyor | kendiliğinden | kendi marka koruma | fark etti | sistemimiz
  `,
  listing: `
    ürün* | listeleme* | liste | listeniz* | ilan* | teklif* | asin* | ürün sayfası* | eşya* | kalem*
    sku* | detay sayfası* | ilanınız | kitap | parfüm* | çanta | video* | gözlük* | saksı* | vazo*
    dosya* | kulaklık* | yelek* | süpürge | açık artırma | sayfanız* | sayfası | oyuncak
  `,
  account: `
    hesabınız* | satıcı hesabı* | mağazanız* | satış ayrıcalık* | hesap durumu* | satış hesabı*
    artık satış yap* | satış yetki* | hesap sağlığı | yeni ilan | satış yapamazsınız | mağazanızı
    hesap engeli | hesabınız | yeniden ilan
  `,
  image: `
    görsel* | resim* | fotoğraf* | video* | ürün açıklaması* | resmi* kaldır* | görsel | görseller
    videonuz | metnini | başlık* | açıklama metni* | beden tablosu
  `,
  funds: `
    para* | bakiye* | fon* | ödeme* | hak ediş* | tutar* | ödemeleriniz* | bakiyeniz*
  `,
  removed: `
    kaldırıldı* | kaldırdık | kaldırılmıştır | kaldırmış* | devre dışı bırak* | pasif* | silindi*
    silinmiştir | sildik | engellen* | askıya al* | artık satışta değil | artık mevcut değil
    artık satın alınamaz | durdurul* | durdurduk | sonlandır* | gizlen* | satışa kapa* | kapatıldı*
    artık yayında değil | kaldırılan | satıştan kaldırdık | satıştan kaldırıldı* | satıştan kaldırılmış*
    yayından kaldırdık | yayından kaldırıldı* | satışa kapatıl* | yayından kaldır* | kaldırıl*
    devre dışı | askıya alın* | duraklatıl* | durduruldu | artık görünmüyor | görüntülenemiyor
    satıştan kaldır* | satıştan çek* | erişime kapat* | kapatıl* | silin* | yayından alındı | silindi
    erişimi engelledik | erişimi engelle* | gösterilmiyor | satışı durduruldu | listeden çıkarıl*
    sipariş edilemiyor | satıştan çekildi | satıştan çektik | gizledi | gizlendi | engellendi
    kaldırmıştık | kaldırılmıştı | iptal edildi | yayından kaldırıldı | kalkmıştı | kapatıldı
    kaldırmak zorunda | sipariş edilemez | satılamıyor | satılamaz | satışa kapandı | satışı sonlandır*
    erişilemiyor | alıcılara gösteril*
  `,
  removal: `
    kaldırılacak* | kaldırılabilir* | kaldırılması* | kaldırılma* | silinecek* | kaldırma | kaldıracağız
    devre dışı bırakılacak | otomatik olarak kaldırılacak | kapatırız | gizlenecek | silinecek
    engellenecek | kaldırırız | kaldırılacaktır
  `,
  'still-up': `
    kaldırılmadı* | kaldırılmamıştır | kaldırmadık | hâlâ aktif | hala aktif | hala yayında | halen aktif
    halen yayında | yayında kalmaya | aktif kalmaya | işlem yapılmadı | işlem yapmadık | yayında kalacak
    satışta kalmaya | işlem yapılmamıştır | hâlâ yayında | hâlâ satışta | yayında kal* | satışta kal*
    herhangi bir işlem yapılmadı | hala satışta | şimdilik yayında | kaldırılmadı | duruyor
    henüz hiçbir şeyi kaldırmadık | henüz kaldır* | etkilenmiyor | ilanlarınız etkilen* | yayında kalıyor
    satışta kalıyor | halen satışta
  `,
  warning: `
    uyarı* | düzenleyin | değiştirin | risk* | aksi takdirde … kaldırıl* | aksi halde … kaldırıl*
    kaldırılmasını önlemek | önlemek için | değiştirmezseniz | cevap vermezseniz | yanıt gelmezse
    eklemezseniz | yanıt bekliyor | yoksa
  `,
  restricted: `
    kısıtlan* | kısıtla* | sınırlan* | sınırla* | geçici olarak | ceza puanı* | puan düşü*
    yeni ilan açamazsınız | en fazla | hesap engeli | sınırladık | kısıtladık | ilan veremezsiniz
  `,
  deactivated: `
    hesabınız* … devre dışı | hesabınız* … askıya | hesabınız* … kapatıl* | hesabınız* … engellen*
    hesabınız* … durdurul* | mağazanız* … kapatıl* | mağazanız* … askıya | hesabınızı kapattık
    hesabınızı askıya | artık satış yapamaz* | hesabınızın askıya | hesap … askıya alın*
    hesabınızın devre dışı | mağazanızı kalıcı olarak | kalıcı olarak kapat*
    artık burada satış yapamazsınız | satış yapamazsınız | hesabınız … kapatılmıştı | hesabınız kapatıl*
    kalıcı olarak
  `,
  withheld: `
    bakiyeniz* … dondur* | paranız* … dondur* | dondurul* | donduruldu | dondurduk
    ödemeleriniz … durdurul* | bloke* | haciz* | ihtiyati haciz | tutuluyor | alıkon* | fonlar … tutul*
    ödemeler … bekletil* | bekletil* | ödemeleriniz … durdu* | bakiyeniz … tutul* | bakiyenizi tut*
    bloke et* | ödemeler askıda | askıya aldık … ödeme*
  `,
  appeal: `
    itiraz* | temyiz | karşı bildirim* | eylem planı* | itirazda bulun* | itiraz bildirimi* | iç şikayet*
  `,
  'your-appeal': `
    itirazınız* | yaptığınız itiraz* | itiraz başvurunuz* | eylem planınız* | başvurunuz* | yanıtınız*
    cevabınız* | savunmanız* | karşı bildiriminiz* | gönderdiğiniz belge* | gönderdiğiniz bilgi*
    sağladığınız bilgi* | sağladığınız belge* | ilettiğiniz* | sunduğunuz belge* | sunduğunuz bilgi*
    gönderdiğiniz | belgeleriniz* | faturanız* | faturalarınız* | talebiniz* | itiraz sonucu*
    itirazınızın | yaptığınız başvuru* | itirazınız | itirazınızı | itirazınıza | itiraz başvurunuz
    itiraz sonucu | itirazın sonucu | gönderdiğiniz fatura* | sunduğunuz | ilettiğiniz | yanıtınız
    başvurunuz | incelendi | savunmanız | faturalarınızı inceledik | itirazınızı inceledik
    itiraz bildiriminiz | iç şikayetiniz | tekrar değerlendirdik | yeniden değerlendirdik | kararımız
    son kararımız* | sözünü ettiğiniz | planınızda | yetki belgesinde | yetki belgeniz* | gösteremediniz
    istediğiniz gibi | önceki itirazınız | belge gelmedi | sonuç aynı | kasa fişi | yeniden inceledik
    tekrar inceledik | itirazınız kabul | itirazınız reddedil* | belirttiğiniz | iddianız | açıklamanız*
  `,
  accepted: `
    kabul edil* | kabul et* | onaylan* | onayla* | uygun bulun* | olumlu | haklı bulun* | lehinize
    haklı bul* | iyi haber* | ihlal bulunmadı | kayıt … silindi | hata bizdeydi | hatamız
    kaldırılmamalıydı | yerinde bulunmadı | engel kaldırıldı | engeli kaldırıldı | dava açmadı
    kabul edildi | haklısınız | ihlal yok | ihlal tespit edilmedi
  `,
  rejected: `
    reddedil* | reddet* | kabul edemiyoruz | kabul edilmedi* | kabul edilmemiştir | etkinleştiremiyoruz
    etkinleştirilemez | etkinleştirilemiyor | geri yükleyemiyoruz | yeniden yayınlayamıyoruz
    aktif edemiyoruz | uygun bulunmadı* | uygun bulunmamıştır | onaylanmadı* | reddi | olumsuz
    geri getiremiyoruz | yeniden açamıyoruz | iade edemiyoruz | kaldırılmış olarak kal*
    aktifleştiremiyoruz | reddettik | kabul edilme* | kabul edemi* | onaylanma* | yetersiz
    uygun bulunma* | geri açıl* | kapalı kal* | yeniden yayına alınama* | geri açmayacağız
    geri açılmayacak | değişmedi | son kararımızdır | geri dönmeyecek | yanıt vermeyeceğiz | sonuç aynı
    kapalı kalıyor | engelli kalıyor | dosya kapatıldı | süre doldu | kaldıramayız | reddedilmiştir
    aynen geçerli | geçersiz | gelmedi | kanıtlamıyor | itiraz edilemez | sürüyor | uygun görülmedi
    yerinde görülmedi | gösteremediniz | onaylanmadı | kalmaya devam | kapalı kalma* | kapalı kalacak*
    kapalı kalmaya | kaldırılmış olarak | geri gelmeyecek* | geri açılmayacak* | yeniden açılmayacak*
    kabul edileme* | kabul etmiyoruz | kararımız değişme* | kararımızı değiştirm* | karar* aynı
    kanıtlamıyor* | göstermiyor* | yeterli değil* | yetersiz* | değişiklik yok
  `,
  'more-info': `
    daha fazla bilgi | ek bilgi* | ek belge* | ilave bilgi* | ilave belge* | yeterli değil* | yetersiz*
    eksik* | detaylı bilgi | ihtiyacımız | okunaklı | okunamıyor | ayrıntılı bilgi | karar verebilmemiz
    karar vermeden önce | ek bilgi | ek belge | eksik | okunmuyor | göndermeniz gerek* | gerekmektedir
    karar verebilmemiz için | gerekiyor | tamamlayıp yeniden gönderin | yeniden gönderin
    doğrusunu gönderin | sürdürelim | hafta içinde yükleyin | yükleyin | ekte yoktu | yüklemeniz
    iletmenizi | göndermenizi
  `,
  lacking: `
    okunaksız* | okuyamadık | bulanık* | net değil | kesilmiş | imzasız* | imzalanmamış* | imza yok
    telefon* yok | adres* yok | numara* yok | süresi dolmuş | yanlış form* | başka form* | doğru form*
    tekrar gönder* | yeniden gönder* | tekrar yükle* | yeniden yüklemeniz | yeniden yükler
    ihtiyacımız var | göndermenizi rica | henüz işleme* | henüz değerlendir* | henüz karar
    karar verilmedi | karar vermeden | ancak o zaman | beklemede | iki soru* | birkaç soru*
    açıklar mısınız | bildirir misiniz | gönderir misiniz | yükler misiniz | ulaşamadık
  `,
  reinstated: `
    yeniden etkin* | yeniden aktif* | tekrar aktif* | yeniden yayın* | tekrar yayın* | tekrar satış*
    yeniden satış* | geri yükle* | eski haline | tekrar etkin* | yeniden açıl* | geri getir*
    iade edil* | aktif hale | yeniden kullanıma | kısıtlama kaldırıl* | yeniden satışta | tekrar satışta
    yeniden yayında | tekrar yayında | yeniden aktif | tekrar aktif | geri yüklen* | geri açtık
    geri açıldı | yeniden izlenebiliyor | yine görünüyor | yine açık | geri geldi | geri koyacağız
    hemen satış yapabilirsiniz | geri açmasını | geri gelir | yeniden görünür | tekrar görünür
    yeniden listele* | geri yükledik | tekrar açıldı | yeniden satışa açıl* | tekrar satışa açıl*
    tekrar satabilir* | yeniden satabilir* | yeniden açıldı
  `,
  unresolved: `
    çözülmemiş* | çözülmedi* | hala pasif | hâlâ pasif | pasif kalmaya | diğer ihlaller | diğer ürünler*
    kısmen | kısmi | giderilmemiş | giderilmedi | üç ilandan ikisi | ikisi | sadece | ancak | gelmedi
    hariç | dışında
  `,
  retract: `
    geri çek* | şikayetini geri | geri al* şikayet | şikayetten vazgeç* | vazgeç* | iptalini | vazgeçt*
    geri adım
  `,
  withdrawn: `
    geri çekti* | geri çekildi* | geri çekilmiştir | geri çekmiştir | geri çekiyoruz | geri çekiyorum
    geri çekmiş* | geri çektiğini | geri çekmek iste* | geri aldı | geri alındı | geri alınmıştır
    şikayetinden vazgeç* | vazgeçti* | vazgeçmiştir | yanlışlıkla | sehven | iptal etti … şikayet
    şikayet … iptal edil* | şikayetini iptal | geri çekti | geri çekildi | şikayetini geri
    bildirimini geri | vazgeç* | iptalini istedim | iptalini istedik | geri adım attı | sürdürmüyor
    itirazımız yok | artık itirazımız yok | yapılmamış sayın | konusuz kaldı | şikayetimiz konusuz
    geri çektik | geri çekiyor* | vazgeçtik | vazgeçti | karıştırmışız | iptal ettik | şikayetini çek*
    bildirimini çek* | dikkate almayın | geçersiz sayın
  `,
  court: `
    mahkeme* | hakim* | fikri ve sınai haklar hukuk mahkemesi | yargı* | mahkemenin | mahkeme kararına
  `,
  order: `
    ihtiyati tedbir* | tedbir karar* | mahkeme karar* | ara karar* | ihtiyati haciz | yasaklama
    men edil* | hüküm | yasaklayan | mahkeme kararına uymak | el konulmuştur | el konul* | kararıyla
    ihtiyati | tedbir
  `,
  suit: `
    davacı* | davalı* | dava* | esas no | dosya no | dilekçe* | yargılama | duruşma* | dava | davalı
    davacı
  `,
  sued: `
    aleyhinize | hakkınızda dava | davalı olarak | size karşı | tebliğ* | aleyhinizde | davalı | tebliğ
  `,
  desist: `
    son ver* | derhal dur* | derhal kaldır* | durdurulması* | durdurmanız* | kaldırmanızı | kaldırmanız
    vazgeçmeniz* | satışını durdur* | kullanımına son | satışa son | kaldırılmasını talep | ivedilikle
    satmamanızı | kaldırırsanız | kaldırın | satmayın | son verin | durdurun
  `,
  undertaking: `
    taahhüt* | uzlaşma* | sulh | tazminat* | haklarımız saklı* | hakları saklı* | saklı kalmak
    taahhütname* | ödeyin | tazminat | tl ödeyin | taahhüt | tedarikçiyi bildir*
  `,
  demand: `
    ihtar* | talep ediyoruz | talep ederiz | talep ediyorum | talep ederim | ihtarname* | ihtaren
    ihtar ederiz | rica ediyorum | kaldırmanızı rica | gereğini | bildiririz | son ihtar
    dikkatinize sunar | rica ederim | yazımız | gerekçelerinizi | bekleriz
  `,
  threat: `
    aksi halde | aksi takdirde | yasal yol* | yasal işlem* | hukuki yol* | dava aç* | dava açı*
    tazminat* | suç duyurusu* | yasal süreç | hukuki işlem* | cezai | dava açacağız | davası açmak
    dava açarız | platforma bildir* | sizi platforma
  `,
  evaluation: `
    tarafsız değerlendirme* | patent değerlendirme* | tarafsız patent | değerlendirme süreci* | apex
    değerlendirici* | değerlendirici | apex sözleşme*
  `,
  hijack: `
    buy box ı kaybet* | buy box kaybedildi | yeni satıcı uyarısı | ele geçir* | satıcı katıldı
    listelemenize katıl* | ürününüze eklen* | bir satıcı eklendi | takılan satıcı*
    tanımadığınız bir satıcı | sayfanıza takılan
  `,
  copied: `
    kopyala* | çal* | çalınmış | çalıntı | intihal | görsellerinizi kullan* | fotoğraflarınızı kullan*
    markanızı kullan* | çalındı | kopyalamış* | hologramsız bir taklidi | taklidi
    ana görselini değiştir*
  `,
  'restricted-product': `
    yasak* ürün* | yasaklı* | kısıtlı ürün* | izin verilmeyen | tehlikeli madde* | tehlikeli | pestisit*
    tıbbi cihaz* | geri çağırma | ilaç* | silah* | onay gerektir* | satışı yasak* | satmak yasaktır
    yasaktır
  `,
  safety: `
    ürün güvenliği* | ce işaret* | ce belge* | uygunluk beyanı* | uygunluk | sorumlu kişi* | gpsr
    sertifika* | test raporu* | güvenlik bilgi formu* | enerji etiketi* | güvenlik şartlarını
    ce beyanı*
  `,
  verification: `
    kimlik* | kimliğiniz* | doğrula* | doğrulama* | vergi levhası | banka ekstresi | işletme bilgi*
    gerçek faydalanıcı | şirket bilgi* | imza sirküleri
  `,
  conduct: `
    davranış kural* | manipül* | değerlendirmeleri manip* | yorumlar* | birden fazla hesap*
    bağlantılı hesap* | ilişkili hesap* | platform dışı* | mükerrer* | iletişim bilgilerinizi | yönlendir*
  `,
  metrics: `
    oranı* | performans* | geç gönderim* | geç kargo* | iptal oranı* | sipariş kusur*
    gönderilmeyen sipariş*
  `,
  policy: 'politika* | kural* | şartlar | koşullar* | kullanım koşul*',
  'order-mail': `
    siparişiniz* | sipariş* | takip numarası | kargo* | paket* | gönderi* | teslim* | iade*
    satış yaptınız | satıldı | yola çıktı | stok* | depo*
  `,
  'money-mail': `
    fatura* hazır | e fatura* | ödeme alındı | havale | ekstre | abonelik* | teklif mektubu | son ödeme
    makbuz | dekont
  `,
  promotion: `
    indirim* | kampanya* | ücretsiz kargo | özel teklif | kupon* | keşfet* | fırsat* | kaydol* | webinar*
    kurs | eğitim* | hizmetlerimiz* | yardımcı oluyoruz | yardım ediyoruz | uzman* | ücretsiz danış*
    randevu | artırın | reklam* | fuar | ücretsiz dene* | başarı oranı* | ekibimiz* | kurtar*
  `,
  newsletter: `
    bülten* | abonelikten çık* | abonelikten ayrıl* | devamını oku* | bu sayıda | bu hafta | haberler
    forum | yanıtlar | bu e postayı | blog | satıcı hikayesi | haftalık marka | aylık rapor
  `,
  question: `
    misiniz | mısınız | musunuz | var mı | olur mu | mi acaba | mı acaba | aldım | satın aldım
    sipariş ettim | ulaşmadı | nerede | ne zaman | şimdiden teşekkür* | öğrenmek ist* | orijinal mi
  `,
  reporter: `
    markanızı tescil* | marka tescil başvurunuz | marka yenileme | markanızı koru* | marka izleme
    alan adı
  `,
  fee: `
    aktivasyon ücreti | ödeme yapın | ücret ödeyin | bitcoin | hediye kartı* | acil havale | açılış ücreti
  `,
  credential: `
    şifre* | parola* | doğrulama kodu* | kredi kartı* | kart numarası* | banka bilgileri*
    giriş bilgileri* | doğrulamak için tıklayın | giriş yaparak doğrula*
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    itiraz ediyorum | itiraz ediyoruz | eylem planımız* | eylem planım | temel neden | aldığımız önlemler
    lütfen ürünümüzü yeniden | sayın amazon
  `,
  quoting: 'yazdınız | yazmıştınız | yazdı | mesajınız | özgün ileti',
  'you-say': `
    yazıyorsunuz | yazmışsınız | belirtiyorsunuz | belirttiniz | iddia ediyorsunuz | talep ediyorsunuz
    istiyorsunuz | savunuyorsunuz | söylüyorsunuz | size göre
  `,
  agreement: 'business solutions agreement | madde 3 | 3 bölüm | iş çözümleri sözleşmesi | bölüm 3',
  if: 'eğer | olursa | ederse | takdirde | halinde | durumunda | iseniz | aksi',
  not: 'değil | yok | hiçbir | olmadan | asla | olmayan | olmadığı',
  please: `
    lütfen | edebilirsiniz | gerekmektedir | gerekir | gönderin | nasıl | iletişime geç* | isteyin
    yapabilirsiniz | rica ederiz | gönderebilirsiniz
  `,
  future: 'olacak* | edilecek* | yapılacak*',
  'own-report': 'ihlal bildiriminiz* | bildirdiğiniz | şikayet ettiğiniz | bildiriminiz için teşekkür',
};
