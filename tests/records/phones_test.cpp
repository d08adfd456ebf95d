// tests/records/phones_test.cpp: plain numbers take a short way to the answer that libphonenumber gives.
#include <phonenumbers/phonenumberutil.h>

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>

#include "core/records/identifiers.h"

using namespace crosscase::core;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

std::string someDigits(std::mt19937& random, int count) {
    std::string digits;
    for (; count > 0; --count) digits.push_back(static_cast<char>('0' + random() % 10));
    return digits;
}

/// What the library makes of an international number, read until it stays: its E.164 form and whether its length is possible.
std::pair<std::string, Validity> byLibrary(const std::string& text) {
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (library.Parse(text, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) return {};
    std::string normal;
    library.Format(number, PhoneNumberUtil::E164, &normal);
    if (normal != text) return byLibrary(normal);
    const bool possible = library.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
    return {normal, possible ? Validity::Ok : Validity::FormatOnly};
}

}  // namespace

TEST_CASE("numbers of every calling code become what libphonenumber makes of them", "[records]") {
    std::set<int> codes;
    PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&codes);
    REQUIRE(codes.size() > 200);
    std::mt19937 random(20260721);
    for (const int code : codes) {
        for (int i = 0; i < 150; ++i) {
            const int length = 7 + i % 6;
            const std::string number = std::to_string(code) + someDigits(random, length);
            const auto [normal, validity] = byLibrary("+" + number);
            if (normal.empty()) continue;
            INFO(number);
            const Identifier phone =
                normaliseIdentifier("phone", "+" + number.substr(0, 4) + " (" + number.substr(4) + ")");
            CHECK(phone.normal == normal);
            CHECK(phone.validity == validity);
            if (normal != "+" + number) continue;
            CHECK(normaliseIdentifier("phone", "00" + number).normal == normal);
            CHECK(normaliseIdentifier("phone", normal).normal == normal);
        }
    }
}

TEST_CASE("a length that no number of the country has is not confirmed", "[records]") {
    CHECK(normaliseIdentifier("phone", "+7 495 123-45-67").validity == Validity::Ok);
    CHECK(normaliseIdentifier("phone", "+7 495 123-45").validity == Validity::FormatOnly);
    CHECK(normaliseIdentifier("phone", "+835 600 4417").validity == Validity::FormatOnly);
}

TEST_CASE("the normal form of a phone is read as itself", "[records]") {
    for (const char* raw :
         {"888\x02", "8 (495) 123-45-67", "0000 40 0 0721 555 630", "+49 (0) 0 30 901820", "000000000000"}) {
        INFO(raw);
        const std::string normal = normaliseIdentifier("phone", raw, "CL").normal;
        CHECK(normaliseIdentifier("phone", normal, "CL").normal == normal);
    }
}
