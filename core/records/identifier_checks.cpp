// core/records/identifier_checks.cpp: check digits, and the nearest texts that satisfy them.
#include "core/records/identifier_checks.h"

#include <algorithm>
#include <array>

namespace crosscase::core {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isAlnum(char c) {
    return isDigit(c) || isUpper(c);
}
int digit(char c) {
    return c - '0';
}

template <typename Test>
bool all(std::string_view text, Test test) {
    return std::all_of(text.begin(), text.end(), test);
}

/// ISO 7064 mod 97-10 of a text whose letters count as 10 to 35, behind one of remainder `rest`.
int mod97(std::string_view text, int rest = 0) {
    for (const char c : text) {
        rest = isDigit(c) ? rest * 10 + digit(c) : rest * 100 + (c - 'A' + 10);
        rest %= 97;
    }
    return rest;
}

/// Characters of a country's IBAN (registry of SWIFT); 0 for countries that have none, or are of an exercise.
std::size_t ibanLength(std::string_view country) {
    static constexpr std::string_view lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27"
        "GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19"
        "MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23"
        "TN24TR26UA29VA22VG24XK20YE30";
    for (std::size_t at = 0; at < lengths.size(); at += 4) {
        if (lengths.substr(at, 2) != country) continue;
        return static_cast<std::size_t>(digit(lengths[at + 2]) * 10 + digit(lengths[at + 3]));
    }
    return 0;
}

/// ISO 6346 letters: A is 10, then upwards without the multiples of 11.
int containerValue(char c) {
    if (isDigit(c)) return digit(c);
    const int plain = c - 'A' + 10;
    return plain + (plain > 10 ? 1 : 0) + (plain > 20 ? 1 : 0) + (plain > 30 ? 1 : 0);
}

int vinValue(char c) {
    if (isDigit(c)) return digit(c);
    static constexpr std::string_view values = "12345678.12345.7.923456789";  // A to Z; I, O and Q do not occur
    return digit(values[static_cast<std::size_t>(c - 'A')]);
}

}  // namespace

bool isDigits(std::string_view text) {
    return !text.empty() && all(text, isDigit);
}
bool isLetters(std::string_view text) {
    return !text.empty() && all(text, isUpper);
}

bool isContainerForm(std::string_view number) {
    return number.size() == 11 && isLetters(number.substr(0, 4)) && isDigits(number.substr(4)) &&
           std::string_view("UJZR").find(number[3]) != std::string_view::npos;
}

bool isIbanForm(std::string_view iban) {
    return iban.size() >= 15 && iban.size() <= 34 && isLetters(iban.substr(0, 2)) && isDigits(iban.substr(2, 2)) &&
           all(iban, isAlnum);
}

bool isVinForm(std::string_view vin) {
    return vin.size() == 17 && all(vin, isAlnum);
}

bool isLeiForm(std::string_view lei) {
    return lei.size() == 20 && all(lei, isAlnum);
}

bool isParcelForm(std::string_view number) {
    return number.size() == 13 && isLetters(number.substr(0, 2)) && isDigits(number.substr(2, 9)) &&
           isLetters(number.substr(11));
}

bool luhnOk(std::string_view digits) {
    if (!isDigits(digits)) return false;
    int sum = 0;
    bool twice = false;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, twice = !twice) {
        const int value = digit(*at) * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool imoOk(std::string_view digits) {
    if (digits.size() != 7 || !isDigits(digits)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < 6; ++i) sum += digit(digits[i]) * (7 - static_cast<int>(i));
    return sum % 10 == digit(digits[6]);
}

bool containerOk(std::string_view number) {
    if (!isContainerForm(number)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) sum += containerValue(number[i]) << i;
    return sum % 11 % 10 == digit(number[10]);
}

bool ibanOk(std::string_view iban) {
    if (!isIbanForm(iban)) return false;
    if (mod97(iban.substr(0, 4), mod97(iban.substr(4))) != 1) return false;
    const std::size_t length = ibanLength(iban.substr(0, 2));
    return length == 0 || length == iban.size();
}

bool isinOk(std::string_view isin) {
    if (isin.size() != 12 || !isLetters(isin.substr(0, 2)) || !all(isin, isAlnum)) return false;
    std::string digits;
    for (const char c : isin) digits += isDigit(c) ? std::string(1, c) : std::to_string(c - 'A' + 10);
    return isDigit(isin.back()) && luhnOk(digits);
}

bool meidOk(std::string_view meid) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    if (meid.size() != 15) return false;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < meid.size(); ++i) {
        const std::size_t value = hex.find(meid[i]);
        if (value == std::string_view::npos) return false;
        const std::size_t twice = value * 2;
        sum += i % 2 == 1 ? twice / 16 + twice % 16 : value;
    }
    return sum % 16 == 0;
}

bool isMmsiForm(std::string_view digits) {
    if (digits.size() != 9 || !isDigits(digits)) return false;
    for (const std::string_view special : {"970", "972", "974"}) {
        if (digits.substr(0, 3) == special) return true;
    }
    std::string_view country = digits;
    for (const std::string_view use : {"00", "0", "111", "8", "98", "99", ""}) {
        if (country.substr(0, use.size()) != use) continue;
        country.remove_prefix(use.size());
        break;
    }
    return country[0] >= '2' && country[0] <= '7';
}

bool leiOk(std::string_view lei) {
    return isLeiForm(lei) && mod97(lei) == 1;
}

bool vinOk(std::string_view vin) {
    static constexpr std::array<int, 17> weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    if (!isVinForm(vin) || vin.find_first_of("IOQ") != std::string_view::npos) return false;
    int sum = 0;
    for (std::size_t i = 0; i < vin.size(); ++i) sum += vinValue(vin[i]) * weights[i];
    return vin[8] == (sum % 11 == 10 ? 'X' : static_cast<char>('0' + sum % 11));
}

bool parcelOk(std::string_view number) {
    static constexpr std::array<int, 8> weights = {8, 6, 4, 2, 3, 5, 9, 7};
    if (!isParcelForm(number)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += digit(number[2 + i]) * weights[i];
    const int check = 11 - sum % 11;
    return digit(number[10]) == (check == 10 ? 0 : check == 11 ? 5 : check);
}

}  // namespace crosscase::core
