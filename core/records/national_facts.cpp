// core/records/national_facts.cpp: dates of birth and sexes that national numbers carry.
#include <array>

#include "core/records/identifiers.h"
#include "core/records/lookalikes.h"
#include "core/records/mrz.h"
#include "core/records/national_numbers.h"

namespace crosscase::core {
namespace {

using Facts = NumberFacts;

std::optional<PartialDate> dateOf(std::string_view century, std::string_view year, std::string_view month,
                                  std::string_view day) {
    std::string iso;
    iso.append(century).append(year).append("-").append(month).append("-").append(day);
    auto date = parseDate(iso);
    return date ? std::optional(*date) : std::nullopt;
}

std::string oddIsMale(char c) {
    return (c - '0') % 2 == 1 ? "m" : "f";
}

/// The century of digits that count sexes too: 1 and 2 the first, 3 and 4 the next ...
std::string_view centuryOf(char c) {
    static constexpr std::array<std::string_view, 3> centuries = {"18", "19", "20"};
    return centuries[static_cast<std::size_t>(c - '1') / 2];
}

Facts curp(std::string_view number) {
    const bool digit = number[16] >= '0' && number[16] <= '9';  // letters since 2000
    const char sex = number[10];
    return {dateOf(digit ? "19" : "20", number.substr(4, 2), number.substr(6, 2), number.substr(8, 2)), sex == 'H' ? "m"
                                                                                                        : sex == 'M'
                                                                                                            ? "f"
                                                                                                            : ""};
}

/// A company's number has a day above 40 here, so it is no date and gives nothing.
Facts kazakh(std::string_view number) {
    auto birth = dateOf(centuryOf(number[6]), number.substr(0, 2), number.substr(2, 2), number.substr(4, 2));
    if (!birth) return {};
    return {std::move(birth), oddIsMale(number[6])};
}

Facts uzbek(std::string_view number) {
    return {dateOf(centuryOf(number[0]), number.substr(5, 2), number.substr(3, 2), number.substr(1, 2)),
            oddIsMale(number[0])};
}

/// Letters L M N P Q R S T U V stand for 0 to 9 where two people would have the same code.
char plainDigit(char c) {
    const std::size_t at = std::string_view("LMNPQRSTUV").find(c);
    return at == std::string_view::npos ? c : static_cast<char>('0' + at);
}

/// Women have 40 added to the day. Years below 30 may be of either century.
Facts codiceFiscale(std::string_view number) {
    const std::size_t month = std::string_view("ABCDEHLMPRST").find(number[8]);
    const std::string year = {plainDigit(number[6]), plainDigit(number[7])};
    std::string day = {plainDigit(number[9]), plainDigit(number[10])};
    if (month == std::string_view::npos || hasForm(day, "[89]#")) return {};
    const bool female = day[0] >= '4';
    if (female) day[0] = static_cast<char>(day[0] - 4);
    const std::string monthText = {static_cast<char>('0' + (month + 1) / 10),
                                   static_cast<char>('0' + (month + 1) % 10)};
    return {year[0] >= '3' ? dateOf("19", year, monthText, day) : std::nullopt, female ? "f" : "m"};
}

Facts kuwait(std::string_view number) {
    static constexpr std::array<std::string_view, 3> centuries = {"18", "19", "20"};
    const auto century = static_cast<std::size_t>(number[0] - '1');
    return {dateOf(centuries[century], number.substr(1, 2), number.substr(3, 2), number.substr(5, 2)), {}};
}

/// The seventh digit: 9 the 19th century, 0 to 5 the 20th, 6 to 8 the 21st. The tenth is odd for women.
Facts cuba(std::string_view number) {
    const std::string_view century = number[6] == '9' ? "18" : number[6] <= '5' ? "19" : "20";
    return {dateOf(century, number.substr(0, 2), number.substr(2, 2), number.substr(4, 2)),
            oddIsMale(number[9]) == "m" ? "f" : "m"};
}

Facts emirates(std::string_view number) {
    auto year = parseDate(number.substr(3, 4));
    return {year ? std::optional(*year) : std::nullopt, {}};
}

Facts pakistan(std::string_view number) {
    return {std::nullopt, oddIsMale(number[12])};
}

/// Prefixes 20 and 27; 23 and 24 are given to either sex, 30 and above to companies.
Facts argentina(std::string_view number) {
    return {std::nullopt, number[1] == '0' ? "m" : "f"};
}

/// Years below 30 may be of either century.
Facts travelDocument(const MachineReadableZone& zone) {
    const bool lastCentury = hasForm(zone.birth, "[3456789]#####");
    return {lastCentury ? dateOf("19", zone.birth.substr(0, 2), zone.birth.substr(2, 2), zone.birth.substr(4, 2))
                        : std::nullopt,
            zone.sex};
}

std::optional<Facts> unlessEmpty(Facts facts) {
    return facts.empty() ? std::nullopt : std::optional(std::move(facts));
}

struct Teller {
    std::string_view country, form;
    Facts (*facts)(std::string_view number);
};
constexpr std::array<Teller, 9> tellers = {{{"MX", "aaaa######[HMX]aaaaax#", curp},
                                            {"KZ", "######[123456]#####", kazakh},
                                            {"UZ", "[123456]#############", uzbek},
                                            {"IT", "aaaaaaxxaxxaxxxa", codiceFiscale},
                                            {"KW", "[123]###########", kuwait},
                                            {"CU", "###########", cuba},
                                            {"AE", "784############", emirates},
                                            {"PK", "#############", pakistan},
                                            {"AR", "2[07]#########", argentina}}};

}  // namespace

std::optional<NumberFacts> factsOf(std::string_view kind, std::string_view raw, std::string_view country) {
    if (kind != "document" && kind != "national_id" && kind != "tax_id") return std::nullopt;
    if (const auto zone = readMachineReadableZone(raw)) {
        return zone->passes ? unlessEmpty(travelDocument(*zone)) : std::nullopt;
    }
    const std::string_view issuer = issuingCountry(country);
    const std::string number = latinLookalike(normaliseIdentifier(kind, raw, country).normal);
    const NationalVerdict verdict = judgeNationalNumber(number, issuer, kind == "tax_id");
    if (issuer.empty() || (verdict.hasForm && !verdict.passes)) return std::nullopt;
    for (const Teller& teller : tellers) {
        const bool fits = teller.country == issuer && hasForm(number, teller.form);
        if (fits) return unlessEmpty(teller.facts(number));
    }
    return std::nullopt;
}

}  // namespace crosscase::core
