// core/records/phones.cpp: phone numbers. libphonenumber knows the countries; most numbers need little of it.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>

#include "core/base/text.h"
#include "core/records/identifier_checks.h"
#include "core/records/lookalikes.h"

namespace crosscase::core {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t longestPhone = 40, fewestDigits = 7, mostDigits = 15;

/// "00834 555 1234" and "+834 555 1234" as "+834 555 1234"; anything else as it is. Words before the number go.
std::string withPlus(std::string_view raw) {
    std::string text = latinLookalike(collapsed(raw));
    const std::size_t start = text.find_first_of("+0123456789(");
    text = start == std::string::npos ? std::string() : text.substr(start);
    const std::string digits = digitsOf(text);
    const bool international = digits.size() > fewestDigits + 2 && digits.compare(0, 2, "00") == 0;
    if (text.empty() || text.front() == '+' || !international) return text;
    const std::size_t number = text.find_first_not_of("0( -");
    return number == std::string::npos ? text : "+" + text.substr(number);
}

/// Without "(0)", which stands for a prefix of calls inside the country, and without an extension.
std::string internationalDigits(const std::string& text) {
    std::string plain = text;
    if (const std::size_t zero = plain.find("(0)"); zero != std::string::npos) plain.erase(zero, 3);
    const auto letter = std::find_if(plain.begin(), plain.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return digitsOf(std::string_view(plain).substr(0, static_cast<std::size_t>(letter - plain.begin())));
}

bool isRegion(std::string_view region) {
    return region.size() == 2 && isLetters(region);
}

/// Digits behind a calling code that libphonenumber may take as a prefix of calls inside the country, or rewrite, beside the
/// common 0. Found by asking it for every calling code, length and first three digits; phones_test.cpp asks again.
struct Rewritten {
    int callingCode;
    std::array<std::string_view, 3> starts;  ///< the first may be empty: any digits
};
constexpr std::array<Rewritten, 19> rewritten = {{{1, {"1"}},
                                                  {7, {"8"}},
                                                  {52, {"1"}},
                                                  {54, {"11", "2", "3"}},
                                                  {55, {"90"}},
                                                  {61, {"18"}},
                                                  {86, {"11", "12", "17"}},
                                                  {241, {"0"}},
                                                  {261, {""}},
                                                  {298, {"10"}},
                                                  {352, {"15"}},
                                                  {370, {"8"}},
                                                  {375, {"8"}},
                                                  {378, {"8", "9"}},
                                                  {506, {"19"}},
                                                  {672, {""}},
                                                  {692, {"1"}},
                                                  {993, {"8"}},
                                                  {998, {"8"}}}};

bool isRewritten(const Rewritten& odd, std::string_view national) {
    const auto begins = [&](std::string_view start) { return national.substr(0, start.size()) == start; };
    return begins(odd.starts[0]) || std::any_of(odd.starts.begin() + 1, odd.starts.end(),
                                                [&](auto start) { return !start.empty() && begins(start); });
}

/// What is known of the numbers behind one calling code.
struct CallingCode {
    bool known = false;
    bool prefixZero = false;    ///< a 0 may be the prefix of calls inside the country: not part of the number
    std::uint32_t lengths = 0;  ///< bit n: whole numbers may have n digits behind the calling code
    const Rewritten* odd = nullptr;
};

CallingCode askLibrary(int code) {
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    CallingCode found{true, true, 0, nullptr};
    std::string region, prefix;
    library.GetRegionCodeForCountryCode(code, &region);
    library.GetNddPrefixForRegion(region, true, &prefix);
    found.prefixZero = !prefix.empty();
    PhoneNumber number;
    number.set_country_code(code);
    std::uint64_t national = 10;
    for (std::size_t length = 2; length <= mostDigits; ++length, national *= 10) {
        number.set_national_number(national);
        if (library.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE) found.lengths |= 1U << length;
    }
    const auto odd =
        std::find_if(rewritten.begin(), rewritten.end(), [&](auto& one) { return one.callingCode == code; });
    if (odd != rewritten.end()) found.odd = &*odd;
    return found;
}

constexpr std::size_t longestCallingCode = 3;

/// By calling code, 0 to 999; the library is asked once (some milliseconds).
const CallingCode& callingCode(int code) {
    static const auto all = [] {
        std::array<CallingCode, 1000> codes{};
        std::set<int> supported;
        PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&supported);
        for (const int one : supported) codes[static_cast<std::size_t>(one)] = askLibrary(one);
        return codes;
    }();
    return all[static_cast<std::size_t>(code)];
}

Validity judged(const CallingCode& code, std::size_t nationalDigits) {
    const bool possible = code.known && nationalDigits <= mostDigits && (code.lengths >> nationalDigits & 1U) != 0;
    return possible ? Validity::Ok : Validity::FormatOnly;
}

/// The digits behind "+" or "00" when nothing but usual separators stands between them; empty when it is not that plain.
std::string plainDigits(std::string_view text) {
    const bool plus = !text.empty() && text.front() == '+';
    if (plus) text.remove_prefix(1);
    if (!plus && text.substr(0, 2) != "00") return {};
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            if (digits.size() == mostDigits + 2) return {};
            digits.push_back(c);
        } else if (std::string_view(" -./()").find(c) == std::string_view::npos || text.substr(i, 3) == "(0)") {
            return {};
        }
    }
    if (!plus) digits.erase(0, 2);
    const bool whole = digits.size() >= fewestDigits + 1 && digits.size() <= mostDigits && digits.front() != '0';
    return whole ? digits : std::string();
}

/// The answer of libphonenumber without its regular expressions, for numbers that it would leave as they are.
std::optional<Identifier> quickPhone(std::string_view text) {
    std::string digits = plainDigits(text);
    if (digits.empty()) return std::nullopt;
    int code = 0;
    for (std::size_t length = 1; length <= longestCallingCode; ++length) {
        code = code * 10 + (digits[length - 1] - '0');
        const CallingCode& known = callingCode(code);
        if (!known.known) continue;
        const std::string_view national = std::string_view(digits).substr(length);
        if (national.size() < 4 || (known.prefixZero && national.front() == '0')) return std::nullopt;
        if (known.odd && isRewritten(*known.odd, national)) return std::nullopt;
        const Validity validity = judged(known, national.size());
        return Identifier{digits.insert(0, 1, '+'), validity, {}, {}};
    }
    return Identifier{digits.insert(0, 1, '+'), Validity::FormatOnly, {}, {}};
}

/// One reading of a number; the result may be read in yet another way.
Identifier readPhone(std::string_view raw, std::string_view region) {
    if (raw.size() > longestPhone) return {digitsOf(raw), Validity::FormatOnly, {}, {}};
    const std::string text = withPlus(raw);
    if (auto plain = quickPhone(text)) return *std::move(plain);
    const bool international = !text.empty() && text.front() == '+';
    if (!international && !isRegion(region)) return {digitsOf(text), Validity::FormatOnly, {}, {}};

    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string defaultRegion = international ? "ZZ" : std::string(region);
    if (library.Parse(text, defaultRegion, &number) == PhoneNumberUtil::NO_PARSING_ERROR) {
        Identifier phone;
        library.Format(number, PhoneNumberUtil::E164, &phone.normal);
        std::string national;
        library.GetNationalSignificantNumber(number, &national);
        phone.validity = judged(callingCode(number.country_code()), national.size());
        return phone;
    }
    // The library knows no country of this code; such numbers are kept and compared all the same.
    const std::string digits = international ? internationalDigits(text) : digitsOf(text);
    const bool whole = international && digits.size() >= fewestDigits && digits.size() <= mostDigits;
    return {whole ? "+" + digits : digits, Validity::FormatOnly, {}, {}};
}

}  // namespace

Identifier normalisePhone(std::string_view raw, std::string_view region) {
    if (auto plain = quickPhone(raw)) return *std::move(plain);
    Identifier phone = readPhone(raw, region);
    // Where signs kept the library from a number, or a prefix stood behind a prefix, the digits that are left read better.
    for (std::size_t round = 0; round < longestPhone; ++round) {
        Identifier again = readPhone(phone.normal, region);
        if (again.normal == phone.normal) break;
        phone = std::move(again);
    }
    return phone;
}

}  // namespace crosscase::core
