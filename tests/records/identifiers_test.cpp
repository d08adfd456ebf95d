// tests/records/identifiers_test.cpp: published examples of every check, and typing errors that it must meet.
#include "core/records/identifiers.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace crosscase::core;

namespace {

std::string normal(std::string_view kind, std::string_view raw, std::string_view extra = {}) {
    return normaliseIdentifier(kind, raw, extra).normal;
}

Validity validity(std::string_view kind, std::string_view raw) {
    return normaliseIdentifier(kind, raw).validity;
}

/// The form by which look-alikes compare.
std::string folded(std::string_view kind, std::string_view raw) {
    const Identifier identifier = normaliseIdentifier(kind, raw);
    return identifier.lookalike.empty() ? identifier.normal : identifier.lookalike;
}

bool corrects(const Identifier& identifier, const std::string& to) {
    return std::find(identifier.corrections.begin(), identifier.corrections.end(), to) != identifier.corrections.end();
}

}  // namespace

TEST_CASE("published examples pass their checks", "[records]") {
    CHECK(luhnOk("79927398713"));
    CHECK_FALSE(luhnOk("79927398710"));
    CHECK(imoOk("9074729"));
    CHECK(containerOk("CSQU3054383"));
    CHECK(ibanOk("GB82WEST12345698765432"));
    CHECK(vinOk("1M8GDM9AXKP042788"));
    CHECK(validity("imei", "49-015420-323751-8") == Validity::Ok);
    CHECK(validity("lei", "5493001KJTIIGC8Y1R12") == Validity::Ok);
    CHECK(validity("parcel", "RR 473124829 GB") == Validity::Ok);
    CHECK(validity("iccid", "8991101200003204514") == Validity::Ok);
    CHECK(validity("wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa") == Validity::Ok);
    CHECK(validity("wallet", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4") == Validity::Ok);
    CHECK(validity("wallet", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0") == Validity::Ok);
}

TEST_CASE("one wrong character fails the check and the value stays", "[records]") {
    CHECK(validity("container", "CSQU3054384") == Validity::CheckFailed);
    CHECK(validity("iban", "GB82WEST12345698765433") == Validity::CheckFailed);
    CHECK(validity("imo", "IMO 9074728") == Validity::CheckFailed);
    CHECK(validity("wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb") == Validity::CheckFailed);
    CHECK(validity("wallet", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5") == Validity::CheckFailed);
    CHECK(normal("container", "CSQU 305438-4") == "CSQU3054384");
}

TEST_CASE("corrections name the nearest forms with swaps first", "[records]") {
    const Identifier wrong = normaliseIdentifier("container", "QXZU 481270-2");
    CHECK(wrong.validity == Validity::CheckFailed);
    CHECK(corrects(wrong, "QXZU4812072"));
    CHECK(wrong.corrections.size() <= 20);
    for (const std::string& correction : wrong.corrections) CHECK(containerOk(correction));
    CHECK(wrong.corrections.front() == "QXZU4812072");
    CHECK(validity("container", "QXZU4812072") == Validity::Ok);
    CHECK(validity("container", "QXZU6309154") == Validity::Ok);
    CHECK(validity("container", "QXZU6309513") == Validity::Ok);
    CHECK(normal("container", "QXZU4812072 22G1") == "QXZU4812072");
}

TEST_CASE("a handset compares by its first 14 digits", "[records]") {
    CHECK(normal("imei", "004401123456010") == "00440112345601");
    CHECK(normal("imei", "00440112345601") == "00440112345601");
    CHECK(normal("imei", "IMEI: 00-440112-345601-0") == "00440112345601");
    CHECK(normal("imei", "4901542032375101") == "49015420323751");
    CHECK(validity("imei", "00440112345601") == Validity::FormatOnly);
    CHECK(normal("imei", "A000002C3F1B2D") == "A000002C3F1B2D");
}

TEST_CASE("phone numbers become E.164 even where no country has the code", "[records]") {
    for (const char* raw : {"+835 600 4417", "00835 600 44 17", "+835-600-4417", "tel: +835 (0) 600 4417",
                            "00835-6004417", "+٨٣٥ ٦٠٠ ٤٤١٧"}) {
        INFO(raw);
        CHECK(normal("phone", raw) == "+8356004417");
    }
    CHECK(validity("phone", "+835 600 4417") == Validity::FormatOnly);
    CHECK(normal("phone", "+44 (0)20 7946 0958") == "+442079460958");
    CHECK(validity("phone", "+49 30 901820") == Validity::Ok);
    CHECK(normal("phone", "8 (495) 123-45-67", "RU") == "+74951234567");
    CHECK(normal("phone", "600 4417") == "6004417");
    CHECK(normal("phone", "no number") == "");
    CHECK(normal("phone", std::string(1000, '7')).size() == 1000);
}

TEST_CASE("accounts are IBANs where they look like one", "[records]") {
    CHECK(normal("account", "XC14 SAFF 0000 9988 7766") == "XC14SAFF000099887766");
    CHECK(normal("iban", "IBAN GB82 WEST 1234 5698 7654 32") == "GB82WEST12345698765432");
    CHECK(normal("account", "GB82WEST12345698765432") == normal("iban", "gb82 west 1234 5698 7654 32"));
    CHECK(validity("account", "40817-810") == Validity::FormatOnly);
    CHECK(normal("bic", "DEUTDEFFXXX") == normal("bic", "deutdeff"));
}

TEST_CASE("look-alikes meet in their folded form", "[records]") {
    CHECK(normal("plate", "а 123 вс") == "А123ВС");
    CHECK(folded("plate", "А123ВС") == folded("plate", "A-123-BC"));
    CHECK(normaliseIdentifier("plate", "A123BC").lookalike.empty());
    CHECK(folded("serial", "KX0815") == folded("serial", "KXO815"));
    CHECK(folded("serial", "КХ 0815") == folded("serial", "KX-0815"));
    CHECK(folded("vin", "1M8GDM9AXKPO42788") == "1M8GDM9AXKP042788");
    CHECK(folded("email", "Ana.Lopez+x@GoogleMail.com") == "analopez@gmail.com");
    CHECK(normal("email", "Ana <Ana.Lopez@Example.com>") == "ana.lopez@example.com");
}

TEST_CASE("documents drop separators and a repeated country", "[records]") {
    CHECK(normal("document", "XB 7301948", "XB") == "7301948");
    CHECK(normal("document", "730 1948", "XB") == "7301948");
    CHECK(normal("document", "№ 73-01948") == "7301948");
    CHECK(normal("document", "AB123", "AB") == "AB123");
    CHECK(folded("document", "АН 12345") == "AH12345");
    CHECK(normal("seal", "sl-778120") == "SL778120");
    CHECK(normal("handle", "@Night_Boat") == "night_boat");
    CHECK(normal("something else", "a-1 b") == "A1B");
}

TEST_CASE("the check digits of other countries' cars say nothing", "[records]") {
    CHECK(validity("vin", "WVWZZZ1JZ3W386752") == Validity::FormatOnly);
    CHECK(validity("vin", "1M8GDM9A1KP042788") == Validity::CheckFailed);
}

TEST_CASE("handset, bank and securities codes have their own checks", "[records]") {
    CHECK(validity("imei", "AF 01 23 45 0A BC DE C") == Validity::Ok);  // a MEID with its check digit
    CHECK(normal("imei", "AF0123450ABCDEC") == "AF0123450ABCDE");
    CHECK(normal("imei", "99000000B12345") == "99000000B12345");
    CHECK(validity("isin", "US0378331005") == Validity::Ok);
    CHECK(validity("isin", "US0378331006") == Validity::CheckFailed);
    CHECK(validity("card", "4111 1111 1111 1111") == Validity::Ok);
    CHECK(validity("iban", "GB82WEST1234569876543") == Validity::CheckFailed);
    CHECK(ibanOk("DE89370400440532013000"));
    CHECK_FALSE(ibanOk("DE3600000000000000000"));  // passes mod 97, one short of Germany's 22
    CHECK(normal("mac", "00:1А:2В:3c:4d:5e") == "001A2B3C4D5E");
    CHECK(validity("wallet", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8") == Validity::Ok);
}

TEST_CASE("a number that no ship station can have fails", "[records]") {
    for (const char* station : {"366053209", "002320001", "023201234", "111232500", "823200123", "982320012",
                                "992320001", "970123456", "974000001"}) {
        INFO(station);
        CHECK(validity("mmsi", station) == Validity::FormatOnly);
    }
    for (const char* station : {"123456789", "000000000", "999999999", "111111111", "800000001"}) {
        INFO(station);
        CHECK(validity("mmsi", station) == Validity::CheckFailed);
    }
}

TEST_CASE("letters taken for digits are read as digits where only digits stand", "[records]") {
    CHECK(normal("imo", "IMO 9O74729") == "9074729");
    CHECK(normal("imei", "49OI5420323751B") == "49015420323751");
    CHECK(normal("imo", "IMO No. 9074729") == "9074729");
    CHECK(corrects(normaliseIdentifier("container", "CSQU3O54383"), "CSQU3054383"));
    CHECK(corrects(normaliseIdentifier("parcel", "RR47312482 9G8"), "RR473124829GB"));
    CHECK(validity("container", "CSQU3O54383") == Validity::CheckFailed);
    CHECK(validity("container", "HELLO WORLD") == Validity::FormatOnly);
}

TEST_CASE("every single wrong digit is noticed and the right number is among the corrections", "[records]") {
    struct Example {
        const char* kind;
        const char* number;
    };
    for (const Example& example :
         {Example{"imei", "490154203237518"}, Example{"card", "4111111111111111"}, Example{"isin", "US0378331005"},
          Example{"iban", "GB82WEST12345698765432"}, Example{"lei", "5493001KJTIIGC8Y1R12"},
          Example{"wallet", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"}}) {
        const std::string right = example.number;
        for (std::size_t at = 0; at < right.size(); ++at) {
            for (char other = '0'; other <= '9' && right[at] >= '0' && right[at] <= '9'; ++other) {
                if (other == right[at] || (example.kind == std::string("wallet") && (at < 4 || other == '1'))) continue;
                std::string wrong = right;
                wrong[at] = other;
                INFO(example.kind << " " << wrong);
                const Identifier found = normaliseIdentifier(example.kind, wrong);
                CHECK(found.validity == Validity::CheckFailed);
                // The check digit of a handset is no part of what compares.
                if (example.kind != std::string("imei")) CHECK(corrects(found, right));
                if (example.kind == std::string("imei") && at < 14) CHECK(corrects(found, right.substr(0, 14)));
            }
        }
    }
}

TEST_CASE("hostile values are normalised without harm", "[records]") {
    for (const char* kind : {"phone", "imei", "iccid", "imo", "container", "iban", "bic", "lei", "vin", "parcel",
                             "plate", "serial", "email", "wallet", "document", "handle", "x"}) {
        for (const std::string& raw :
             {std::string(), std::string("\xFF\xC3"), std::string(5000, '('), std::string(300, '1'), std::string("<>@"),
              std::string("\xE2\x80"), std::string("+"), std::string("00000000"), std::string("000 000 000 000")}) {
            CHECK(normaliseIdentifier(kind, raw, "XX").corrections.size() <= 20);
        }
    }
}
