// core/collection/countries.cpp: country names, adjectives and alpha-3 codes as lists print them, to ISO 3166 alpha-2.
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/text.h"
#include "core/collection/list_draft.h"

namespace crosscase::core {

namespace {

/// One country a line: alpha-2, alpha-3, then names and adjectives in small letters without marks. ISO 3166-1.
constexpr std::string_view table = R"(
AD and|andorra|andorran
AE are|united arab emirates|emirati|uae
AF afg|afghanistan|afghan|afgan|afganistan
AG atg|antigua and barbuda
AI aia|anguilla
AL alb|albania|albanian
AM arm|armenia|armenian
AN ant|netherlands antilles
AO ago|angola|angolan
AQ ata|antarctica
AR arg|argentina|argentine|argentinian
AS asm|american samoa
AT aut|austria|austrian
AU aus|australia|australian
AW abw|aruba
AX ala|aland islands
AZ aze|azerbaijan|azerbaijani|azeri
BA bih|bosnia|bosnia and herzegovina|bosnian
BB brb|barbados|barbadian
BD bgd|bangladesh|bangladeshi
BE bel|belgium|belgian
BF bfa|burkina faso|burkinabe
BG bgr|bulgaria|bulgarian
BH bhr|bahrain|bahraini
BI bdi|burundi|burundian
BJ ben|benin|beninese
BL blm|st barthelemy|saint barthelemy
BM bmu|bermuda
BN brn|brunei|brunei darussalam|bruneian
BO bol|bolivia|bolivian
BQ bes|caribbean netherlands|bonaire sint eustatius and saba
BR bra|brazil|brazilian
BS bhs|bahamas|bahamas the|the bahamas|bahamian
BT btn|bhutan|bhutanese
BV bvt|bouvet island
BW bwa|botswana|motswana
BY blr|belarus|belarusian|belarussian
BZ blz|belize|belizean
CA can|canada|canadian
CC cck|cocos islands
CD cod|congo kinshasa|democratic republic of the congo|congo democratic republic of the|drc
CF caf|central african republic|central african
CG cog|congo brazzaville|congo|congo republic of the|republic of the congo|congolese
CH che|switzerland|swiss
CI civ|cote divoire|ivory coast|ivorian|cote d ivoire
CK cok|cook islands
CL chl|chile|chilean
CM cmr|cameroon|cameroonian
CN chn|china|chinese|peoples republic of china
CO col|colombia|colombian
CR cri|costa rica|costa rican
CU cub|cuba|cuban
CV cpv|cape verde|cabo verde|cape verdean
CW cuw|curacao
CX cxr|christmas island
CY cyp|cyprus|cypriot
CZ cze|czechia|czech|czech republic
DE deu|germany|german
DJ dji|djibouti|djiboutian
DK dnk|denmark|danish
DM dma|dominica
DO dom|dominican republic|dominican
DZ dza|algeria|algerian
EC ecu|ecuador|ecuadorian|ecuadorean
EE est|estonia|estonian
EG egy|egypt|egyptian|eqypt
EH esh|western sahara
ER eri|eritrea|eritrean
ES esp|spain|spanish
ET eth|ethiopia|ethiopian
FI fin|finland|finnish
FJ fji|fiji|fijian
FK flk|falkland islands
FM fsm|micronesia
FO fro|faroe islands
FR fra|france|french
GA gab|gabon|gabonese
GB gbr|uk|united kingdom of great britain and northern ireland|british|great britain|united kingdom
GD grd|grenada
GE geo|georgia|georgian
GF guf|french guiana
GG ggy|guernsey
GH gha|ghana|ghanaian
GI gib|gibraltar
GL grl|greenland
GM gmb|gambia|the gambia|gambian
GN gin|guinea|guinean
GP glp|guadeloupe
GQ gnq|equatorial guinea|equatorial guinean
GR grc|greece|greek
GS sgs|south georgia and south sandwich islands|south georgia and the south sandwich islands
GT gtm|guatemala|guatemalan
GU gum|guam
GW gnb|guinea bissau
GY guy|guyana|guyanese
HK hkg|hong kong|china hong kong special administrative region
HM hmd|heard and mcdonald islands|heard island and mcdonald islands
HN hnd|honduras|honduran
HR hrv|croatia|croatian
HT hti|haiti|haitian
HU hun|hungary|hungarian
ID idn|indonesia|indonesian
IE irl|ireland|irish
IL isr|israel|israeli
IM imn|isle of man|man isle of
IN ind|india|indian
IO iot|british indian ocean territory
IQ irq|iraq|iraqi
IR irn|iran|iranian|islamic republic of iran
IS isl|iceland|icelandic
IT ita|italy|italian
JE jey|jersey
JM jam|jamaica|jamaican
JO jor|jordan|jordanian
JP jpn|japan|japanese
KE ken|kenya|kenyan
KG kgz|kyrgyzstan|kyrgyz|kyrgyzstani
KH khm|cambodia|cambodian
KI kir|kiribati
KM com|comoros|comoran
KN kna|st kitts and nevis|saint kitts and nevis
KP prk|north korea|democratic peoples republic of korea|korea north|dprk|north korean
KR kor|south korea|republic of korea|korea south|south korean
KW kwt|kuwait|kuwaiti
KY cym|cayman islands
KZ kaz|kazakhstan|kazakh|kazakhstani
LA lao|laos|lao peoples democratic republic|laotian
LB lbn|lebanon|lebanese
LC lca|st lucia|saint lucia
LI lie|liechtenstein|liechtensteiner
LK lka|sri lanka|sri lankan
LR lbr|liberia|liberian
LS lso|lesotho|basotho
LT ltu|lithuania|lithuanian
LU lux|luxembourg|luxembourger
LV lva|latvia|latvian
LY lby|libya|libyan|libyan arab jamahiriya
MA mar|morocco|moroccan
MC mco|monaco|monegasque
MD mda|moldova|republic of moldova|moldovan
ME mne|montenegro|montenegrin
MF maf|st martin|saint martin
MG mdg|madagascar|malagasy
MH mhl|marshall islands
MK mkd|north macedonia|macedonia|macedonian|macedonia the former yugoslav republic of
ML mli|mali|malian
MM mmr|myanmar|burma|burmese
MN mng|mongolia|mongolian
MO mac|macao|china macao special administrative region|macau
MP mnp|northern mariana islands
MQ mtq|martinique
MR mrt|mauritania|mauritanian
MS msr|montserrat
MT mlt|malta|maltese
MU mus|mauritius|mauritian
MV mdv|maldives|maldivian
MW mwi|malawi|malawian
MX mex|mexico|mexican
MY mys|malaysia|malaysian
MZ moz|mozambique|mozambican
NA nam|namibia|namibian
NC ncl|new caledonia
NE ner|niger|nigerien
NF nfk|norfolk island
NG nga|nigeria|nigerian
NI nic|nicaragua|nicaraguan
NL nld|netherlands|dutch|the netherlands
NO nor|norway|norwegian
NP npl|nepal|nepalese|nepali
NR nru|nauru
NU niu|niue
NZ nzl|new zealand|new zealander
OM omn|oman|omani
PA pan|panama|panamanian
PE per|peru|peruvian
PF pyf|french polynesia
PG png|papua new guinea|papua new guinean
PH phl|philippines|filipino|the philippines|philippine
PK pak|pakistan|pakistani
PL pol|poland|polish
PM spm|st pierre and miquelon|saint pierre and miquelon
PN pcn|pitcairn
PR pri|puerto rico
PS pse|palestine|state of palestine|palestinian|west bank|palestinian authority|gaza strip|palestinian territories
PT prt|portugal|portuguese
PW plw|palau
PY pry|paraguay|paraguayan
QA qat|qatar|qatari|qatarian
RE reu|reunion
RO rou|romania|romanian
RS srb|serbia|serbian
RU rus|russia|russian federation|russian
RW rwa|rwanda|rwandan
SA sau|saudi arabia|saudi|saudi arabian
SB slb|solomon islands
SC syc|seychelles|seychellois
SD sdn|sudan|sudanese
SE swe|sweden|swedish
SG sgp|singapore|singaporean
SH shn|st helena|saint helena
SI svn|slovenia|slovenian|slovene
SJ sjm|svalbard and jan mayen|svalbard and jan mayen islands
SK svk|slovakia|slovak|slovakian
SL sle|sierra leone|sierra leonean
SM smr|san marino
SN sen|senegal|senegalese
SO som|somalia|somali|somalian
SR sur|suriname|surinamese
SS ssd|south sudan|south sudanese
ST stp|sao tome and principe
SV slv|el salvador|salvadoran
SX sxm|sint maarten
SY syr|syria|syrian arab republic|syrian
SZ swz|eswatini|swaziland
TC tca|turks and caicos islands
TD tcd|chad|chadian
TF atf|french southern territories
TG tgo|togo|togolese
TH tha|thailand|thai
TJ tjk|tajikistan|tajik|tajikistani
TK tkl|tokelau
TL tls|timor leste|east timor|timorese
TM tkm|turkmenistan|turkmen
TN tun|tunisia|tunisian
TO ton|tonga
TR tur|turkiye|turkish|turkey
TT tto|trinidad and tobago|trinidadian
TV tuv|tuvalu
TW twn|taiwan|taiwanese
TZ tza|tanzania|united republic of tanzania|tanzanian
UA ukr|ukraine|ukrainian
UG uga|uganda|ugandan
UM umi|us outlying islands|united states minor outlying islands
US usa|us|united states of america|american|united states
UY ury|uruguay|uruguayan
UZ uzb|uzbekistan|uzbek|uzbekistani
VA vat|vatican city|holy see
VC vct|st vincent and grenadines|saint vincent and the grenadines
VE ven|venezuela|venezuelan
VG vgb|british virgin islands|virgin islands british
VI vir|us virgin islands|united states virgin islands|virgin islands us
VN vnm|vietnam|viet nam|vietnamese
VU vut|vanuatu|ni vanuatu
WF wlf|wallis and futuna|wallis and futuna islands
WS wsm|samoa|samoan
XK xkx|kosovo|kosovar
YE yem|yemen|yemeni
YT myt|mayotte
ZA zaf|south africa|south african
ZM zmb|zambia|zambian
ZW zwe|zimbabwe|zimbabwean
)";

std::unordered_map<std::string_view, std::string_view> readTable() {
    std::unordered_map<std::string_view, std::string_view> codes;
    for (std::size_t at = 1; at < table.size();) {
        const std::size_t end = table.find('\n', at);
        const std::string_view code = table.substr(at, 2);
        codes.emplace(code, code);
        for (std::size_t name = at + 3; name < end;) {
            const std::size_t stop = std::min(table.find('|', name), end);
            codes.emplace(table.substr(name, stop - name), code);
            name = stop + 1;
        }
        at = end + 1;
    }
    return codes;
}

/// Small letters and digits, anything else one space; apostrophes and full stops vanish ("Dem. People's" -> "dem peoples").
std::string plainWords(std::string_view stated) {
    std::string words;
    for (const char c : foldCase(stated)) {
        if (c == '\'' || c == '.') continue;
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept) words += c;
        if (!kept && !words.empty() && words.back() != ' ') words += ' ';
    }
    while (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

}  // namespace

std::string countryCode(std::string_view stated) {
    static const auto codes = readTable();
    const std::string_view text = trimmed(stated);
    if (const auto code = codes.find(text); text.size() == 2 && code != codes.end()) return std::string(code->second);
    // "Iranian (Iranian citizenship)", "Afghanistan (at time of listing)": what the brackets add is no country.
    const std::string words = plainWords(text.substr(0, text.find('(')));
    for (const std::string_view tail : {"", " citizenship", " citizen", " national", " nationality"}) {
        if (words.size() <= tail.size() || !words.ends_with(tail)) continue;
        const auto code = codes.find(std::string_view(words).substr(0, words.size() - tail.size()));
        if (code != codes.end()) return std::string(code->second);
    }
    return std::string(text);
}

}  // namespace crosscase::core
