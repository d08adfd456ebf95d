// core/records/identifiers.cpp: which normal form and which check belongs to which kind.
#include "core/records/identifiers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"
#include "core/records/identifier_checks.h"
#include "core/records/lookalikes.h"
#include "core/records/mrz.h"
#include "core/records/national_numbers.h"

namespace crosscase::core {
namespace {

using Check = bool (*)(std::string_view);

/// Ok or failed with corrections.
Identifier checked(std::string normal, Check passes) {
    if (passes(normal)) return {std::move(normal), Validity::Ok, {}, {}};
    auto corrections = correctionsOf(normal, passes);
    return {std::move(normal), Validity::CheckFailed, std::move(corrections), {}};
}

Identifier unchecked(std::string normal) {
    return {std::move(normal), Validity::FormatOnly, {}, {}};
}

/// Upper case with Cyrillic and Greek look-alikes as Latin: for kinds that are written in Latin letters everywhere.
std::string latinCode(std::string_view raw) {
    return latinLookalike(withoutSeparators(raw));
}

/// A text of another form than its kind's that one error explains is a failed one; else it is something else.
Identifier repaired(std::string normal, Check passes) {
    auto corrections = correctionsOf(normal, passes);
    if (corrections.empty()) return unchecked(std::move(normal));
    return {std::move(normal), Validity::CheckFailed, std::move(corrections), {}};
}

/// The digits of a kind that has nothing else, with letters taken for digits read as them: "IMO 9O74729".
std::string digitsBehind(std::string_view label, std::string_view raw) {
    std::string code = latinCode(raw);
    if (startsWithNoCase(code, label)) code.erase(0, label.size());
    const auto digits = std::count_if(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool mostly = static_cast<std::size_t>(digits) * 2 > code.size();
    std::string folded = digitLookalike(code);
    return mostly && isDigits(folded) ? folded : digitsOf(raw);
}

/// Only what is left of the check digit compares.
Identifier withoutCheck(Identifier whole) {
    whole.normal.resize(14);
    std::vector<std::string> shorter;
    for (const std::string& correction : whole.corrections) {
        std::string first = correction.substr(0, 14);
        if (first != whole.normal) shorter.push_back(std::move(first));
    }
    whole.corrections = std::move(shorter);
    return whole;
}

/// The 15th digit checks the 14 before it, a 16-digit number (IMEISV) has none: 14 digits compare. A MEID has letters.
Identifier imei(std::string_view raw) {
    const std::string code = latinCode(raw);
    const std::string_view first = std::string_view(code).substr(0, 14);
    const bool meid = hasForm(first, "[ABCDEF]xxxxxxxxxxxxx") || hasForm(first, "99xxxxxxxxxxxx");
    if (meid && meidOk(code) && !isDigits(first)) return {std::string(first), Validity::Ok, {}, {}};
    if (meid && code.size() == 14 && !isDigits(code)) return unchecked(code);
    const std::string digits = digitsBehind("IMEI", raw);
    if (code.size() != digits.size() && !startsWithNoCase(code, "IMEI")) return unchecked(code);
    if (digits.size() == 14 || digits.size() == 16) return unchecked(digits.substr(0, 14));
    return digits.size() == 15 ? withoutCheck(checked(digits, luhnOk)) : unchecked(digits);
}

/// 18 to 20 digits that begin with 89; the last one is a Luhn digit, which 18 digits may lack. Cards print a filler F
/// behind it.
Identifier iccid(std::string_view raw) {
    const std::string digits = digitsBehind("ICCID", raw);
    const bool form = digits.size() >= 18 && digits.size() <= 20 && digits.compare(0, 2, "89") == 0;
    if (!form || (digits.size() == 18 && !luhnOk(digits))) return unchecked(digits);
    return checked(digits, luhnOk);
}

Identifier imo(std::string_view raw) {
    const std::string digits = digitsBehind("IMO", raw);
    return digits.size() == 7 ? checked(digits, imoOk) : unchecked(digits);
}

/// Numbers outside of the grammar ("123456789") are what a set sends that was never given its own.
Identifier mmsi(std::string_view raw) {
    const std::string digits = digitsBehind("MMSI", raw);
    const bool broken = digits.size() == 9 && !isMmsiForm(digits);
    return {digits, broken ? Validity::CheckFailed : Validity::FormatOnly, {}, {}};
}

Identifier imsi(std::string_view raw) {
    return unchecked(digitsBehind("IMSI", raw));
}

Identifier card(std::string_view raw) {
    const std::string digits = digitsBehind("", raw);
    return digits.size() >= 12 && digits.size() <= 19 ? checked(digits, luhnOk) : unchecked(digits);
}

Identifier isin(std::string_view raw) {
    const std::string code = latinCode(raw);
    return hasForm(code, "aaxxxxxxxxx#") ? checked(code, isinOk) : unchecked(code);
}

Identifier latinOnly(std::string_view raw) {
    return unchecked(latinCode(raw));
}

/// A size and type code of four characters behind the number ("22G1") is not part of it.
Identifier container(std::string_view raw) {
    std::string code = latinCode(raw);
    if (code.size() == 15 && isContainerForm(std::string_view(code).substr(0, 11))) code.resize(11);
    if (isContainerForm(code)) return checked(std::move(code), containerOk);
    return code.size() == 11 ? repaired(std::move(code), containerOk) : unchecked(std::move(code));
}

Identifier account(std::string_view raw) {
    std::string code = latinCode(raw);
    if (startsWithNoCase(code, "IBAN") && isIbanForm(std::string_view(code).substr(4))) code.erase(0, 4);
    return isIbanForm(code) ? checked(std::move(code), ibanOk) : unchecked(std::move(code));
}

/// Eight characters name the bank; "XXX" behind them is its head office and says nothing more.
Identifier bic(std::string_view raw) {
    std::string code = latinCode(raw);
    if (code.size() == 11 && code.compare(8, 3, "XXX") == 0) code.resize(8);
    return unchecked(std::move(code));
}

Identifier lei(std::string_view raw) {
    std::string code = latinCode(raw);
    return isLeiForm(code) ? checked(std::move(code), leiOk) : unchecked(std::move(code));
}

/// The check digit is compulsory in North America (1 to 5) and China (L) only; elsewhere its failure says nothing.
Identifier vin(std::string_view raw) {
    std::string code = latinCode(raw);
    std::string readable = code;
    for (char& c : readable) c = c == 'O' || c == 'Q' ? '0' : c == 'I' ? '1' : c;
    if (!isVinForm(code)) return unchecked(std::move(code));
    const bool compulsory = (code.front() >= '1' && code.front() <= '5') || code.front() == 'L';
    Identifier found = vinOk(code) || compulsory ? checked(code, vinOk) : unchecked(code);
    if (readable != code) found.lookalike = readable;
    return found;
}

Identifier parcel(std::string_view raw) {
    std::string code = latinCode(raw);
    if (isParcelForm(code)) return checked(std::move(code), parcelOk);
    return code.size() == 13 ? repaired(std::move(code), parcelOk) : unchecked(std::move(code));
}

/// Plates and documents stay in their own script; the Latin look-alike is a second key.
Identifier ownScript(std::string_view raw) {
    Identifier found = unchecked(withoutSeparators(raw));
    if (std::string latin = latinLookalike(found.normal); latin != found.normal) found.lookalike = std::move(latin);
    return found;
}

/// The number by the rules of its country; empty when the country issues none of this form.
std::optional<Identifier> nationalNumber(std::string_view kind, const std::string& number, std::string_view country) {
    const bool tax = kind == "tax_id";
    const NationalVerdict verdict = judgeNationalNumber(number, country, tax);
    if (!verdict.hasForm) return std::nullopt;
    if (verdict.passes) return Identifier{number, Validity::Ok, {}, {}};
    if (!verdict.failed || kind == "document") return unchecked(number);
    const NationalNumber& rule = *verdict.failed;
    auto passes = [&](std::string_view text) { return hasForm(text, rule.form) && rule.passes(text); };
    return Identifier{number, Validity::CheckFailed, correctionsOf(number, passes), {}};
}

/// A machine-readable zone gives the number in it. A country before the number repeats what `country` says already:
/// "XB 7301948", "ES B58378431".
Identifier document(std::string_view kind, std::string_view raw, std::string_view country) {
    if (auto zone = readMachineReadableZone(raw); zone && !zone->number.empty()) {
        return {zone->number, zone->passes ? Validity::Ok : Validity::CheckFailed, {}, {}};
    }
    Identifier found = ownScript(raw);
    const std::string& latin = found.lookalike.empty() ? found.normal : found.lookalike;
    if (auto national = nationalNumber(kind, latin, country)) return *std::move(national);
    const std::string prefix = withoutSeparators(country);
    const bool repeats = prefix.size() >= 2 && prefix.size() <= 3 && latin.size() > prefix.size() + 3 &&
                         latin.compare(0, prefix.size(), prefix) == 0;
    if (!repeats) return found;
    const std::string rest = latin.substr(prefix.size());
    if (auto national = nationalNumber(kind, rest, country)) return *std::move(national);
    return isDigits(rest) ? unchecked(rest) : found;
}

Identifier serial(std::string_view raw) {
    Identifier found = unchecked(withoutSeparators(raw));
    std::string squashed = digitLookalike(latinLookalike(found.normal));
    if (squashed != found.normal) found.lookalike = std::move(squashed);
    return found;
}

/// Account names compare without case and without the sign that some services put before them.
Identifier handle(std::string_view raw) {
    std::string name = collapsed(foldCase(raw));
    name.erase(0, name.find_first_not_of("@ "));
    return unchecked(std::move(name));
}

struct Kind {
    std::string_view id;
    Identifier (*normalise)(std::string_view raw);
};

constexpr std::array<Kind, 24> kinds = {{{"imei", imei},
                                         {"imsi", imsi},
                                         {"iccid", iccid},
                                         {"imo", imo},
                                         {"mmsi", mmsi},
                                         {"mac", latinOnly},
                                         {"isin", isin},
                                         {"card", card},
                                         {"container", container},
                                         {"iban", account},
                                         {"account", account},
                                         {"bic", bic},
                                         {"lei", lei},
                                         {"vin", vin},
                                         {"parcel", parcel},
                                         {"plate", ownScript},
                                         {"registration", ownScript},
                                         {"registration_number", ownScript},
                                         {"seal", ownScript},
                                         {"cargo_document", ownScript},
                                         {"serial", serial},
                                         {"email", normaliseEmail},
                                         {"wallet", normaliseWallet},
                                         {"handle", handle}}};

}  // namespace

Identifier normaliseIdentifier(std::string_view kind, std::string_view raw, std::string_view extra) {
    if (kind == "phone") return normalisePhone(raw, extra);
    if (kind == "document" || kind == "national_id" || kind == "tax_id") return document(kind, raw, extra);
    for (const Kind& known : kinds) {
        if (known.id == kind) return known.normalise(raw);
    }
    return unchecked(withoutSeparators(raw));
}

}  // namespace crosscase::core
