// core/records/phones.cpp: phone numbers and e-mail addresses.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

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
    return "+" + text.substr(text.find_first_not_of("0( -", 0));
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

std::string lowerAscii(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// One mailbox in its many spellings: without "+tag", and for Gmail without dots.
std::string mailbox(const std::string& address) {
    const std::size_t at = address.rfind('@');
    std::string local = address.substr(0, at);
    std::string domain = address.substr(at + 1);
    if (const std::size_t plus = local.find('+'); plus != std::string::npos && plus > 0) local.resize(plus);
    if (domain == "googlemail.com") domain = "gmail.com";
    if (domain == "gmail.com") local.erase(std::remove(local.begin(), local.end(), '.'), local.end());
    return local + "@" + domain;
}

}  // namespace

Identifier normalisePhone(std::string_view raw, std::string_view region) {
    if (raw.size() > longestPhone) return {digitsOf(raw), Validity::FormatOnly, {}, {}};
    const std::string text = withPlus(raw);
    const bool international = !text.empty() && text.front() == '+';
    if (!international && !isRegion(region)) return {digitsOf(text), Validity::FormatOnly, {}, {}};

    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string defaultRegion = international ? "ZZ" : std::string(region);
    if (library.Parse(text, defaultRegion, &number) == PhoneNumberUtil::NO_PARSING_ERROR) {
        Identifier phone;
        library.Format(number, PhoneNumberUtil::E164, &phone.normal);
        phone.validity = library.IsValidNumber(number) ? Validity::Ok : Validity::FormatOnly;
        return phone;
    }
    // The library knows no country of this code; such numbers are kept and compared all the same.
    const std::string digits = international ? internationalDigits(text) : digitsOf(text);
    const bool whole = international && digits.size() >= fewestDigits && digits.size() <= mostDigits;
    return {whole ? "+" + digits : digits, Validity::FormatOnly, {}, {}};
}

Identifier normaliseEmail(std::string_view raw) {
    std::string address = lowerAscii(collapsed(raw));
    if (startsWithNoCase(address, "mailto:")) address.erase(0, 7);
    const std::size_t open = address.rfind('<'), close = address.rfind('>');
    if (open != std::string::npos && close != std::string::npos && open < close) {
        address = address.substr(open + 1, close - open - 1);
    }
    Identifier email{address, Validity::FormatOnly, {}, {}};
    const std::size_t at = address.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == address.size()) return email;
    email.lookalike = mailbox(address);
    if (email.lookalike == address) email.lookalike.clear();
    return email;
}

}  // namespace crosscase::core
