// core/records/national_numbers.cpp: which country issues numbers of which form.
#include "core/records/national_numbers.h"

#include <array>
#include <string>
#include <utility>

#include "core/records/identifiers.h"
#include "core/records/national_checks.h"

namespace crosscase::core {
namespace {

using enum NationalNumber::Use;
using enum NationalNumber::Failure;

constexpr std::array<NationalNumber, 37> numbers = {{
    {"BR", "###########", cpfOk},
    {"BR", "xxxxxxxxxxxx##", cnpjOk},
    {"MX", "aaaa######[HMX]aaaaax#", curpOk},
    {"CL", "#######k", rutChileOk},
    {"CL", "########k", rutChileOk},
    {"AR", "[23]##########", cuitOk},
    {"CO", "[89]#########", nitColombiaOk, TaxOnly},
    {"CO", "##########", nitColombiaOk, TaxOnly, Advisory},
    {"CO", "#########", nitColombiaOk, TaxOnly, Advisory},
    {"PE", "[12]##########", rucPeruOk},
    {"EC", "##########", cedulaEcuadorOk},
    {"EC", "##########001", rucEcuadorOk, AnyHeading, Advisory},
    {"VE", "[VEJPG]#########", rifOk},
    {"UY", "############", rutUruguayOk},
    {"UY", "########", cedulaUruguayOk},
    {"GT", "######k", nitGuatemalaOk, TaxOnly},
    {"GT", "#######k", nitGuatemalaOk, TaxOnly},
    {"GT", "########k", nitGuatemalaOk, TaxOnly},
    {"PY", "80#######", rucParaguayOk, TaxOnly},
    {"PY", "########", rucParaguayOk, TaxOnly, Advisory},
    {"PY", "#######", rucParaguayOk, TaxOnly, Advisory},
    {"ES", "########a", spainOk},
    {"ES", "[XYZKLM]#######a", spainOk},
    {"ES", "[ABCDEFGHJNPQRSUVW]#######[0123456789ABCDEFGHIJ]", spainOk},
    {"PT", "#########xx#", ccOk},
    {"PT", "#########", nifOk, TaxOnly},
    {"IT", "aaaaaaxxaxxaxxxa", codiceFiscaleOk},
    {"IT", "###########", luhnOk},
    {"TR", "[123456789]##########", tcknOk},
    {"RU", "##########", inn10Ok, TaxOnly},
    {"RU", "############", inn12Ok},
    {"RU", "###########", snilsOk},
    {"KZ", "############", kazakhOk},
    {"UZ", "[123456]#############", pinflOk},
    {"AE", "784############", luhnOk},
    {"KW", "[123]###########", kuwaitOk},
    {"IR", "##########", iranOk},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 23> countries = {
    {{"BR", "BRA"}, {"MX", "MEX"}, {"CL", "CHL"}, {"AR", "ARG"}, {"CO", "COL"}, {"PE", "PER"},
     {"EC", "ECU"}, {"VE", "VEN"}, {"UY", "URY"}, {"GT", "GTM"}, {"PY", "PRY"}, {"ES", "ESP"},
     {"PT", "PRT"}, {"IT", "ITA"}, {"TR", "TUR"}, {"RU", "RUS"}, {"KZ", "KAZ"}, {"UZ", "UZB"},
     {"AE", "ARE"}, {"KW", "KWT"}, {"IR", "IRN"}, {"PK", "PAK"}, {"CU", "CUB"}}};

bool isIn(char c, char first, char last) {
    return c >= first && c <= last;
}

/// One place of a form, with the rest of the form behind it.
bool placeFits(std::string_view& form, char c) {
    const char kind = form.front();
    if (kind == '[') {
        const std::size_t end = form.find(']');
        const bool fits = form.substr(1, end - 1).find(c) != std::string_view::npos;
        form.remove_prefix(end + 1);
        return fits;
    }
    form.remove_prefix(1);
    const bool digit = isIn(c, '0', '9'), letter = isIn(c, 'A', 'Z');
    switch (kind) {
        case '#':
            return digit;
        case 'a':
            return letter;
        case 'x':
            return digit || letter;
        case 'k':
            return digit || c == 'K';
        default:
            return kind == c;
    }
}

}  // namespace

bool hasForm(std::string_view text, std::string_view form) {
    for (const char c : text) {
        if (form.empty() || !placeFits(form, c)) return false;
    }
    return form.empty();
}

std::string_view issuingCountry(std::string_view country) {
    std::string code(country.substr(0, 4));
    for (char& c : code) c = isIn(c, 'a', 'z') ? static_cast<char>(c - 32) : c;
    for (const auto& [two, three] : countries) {
        if (code == two || code == three) return two;
    }
    return {};
}

NationalVerdict judgeNationalNumber(std::string_view number, std::string_view country, bool tax) {
    NationalVerdict verdict;
    const std::string_view issuer = issuingCountry(country);
    if (issuer.empty()) return verdict;
    for (const NationalNumber& known : numbers) {
        const bool used = known.use == NationalNumber::Use::AnyHeading || tax;
        if (known.country != issuer || !used || !hasForm(number, known.form)) continue;
        verdict.hasForm = true;
        verdict.passes = verdict.passes || known.passes(number);
        if (known.failure == NationalNumber::Failure::Binding && !verdict.failed) verdict.failed = &known;
    }
    if (verdict.passes) verdict.failed = nullptr;
    return verdict;
}

}  // namespace crosscase::core
