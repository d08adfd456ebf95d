// tests/fuzz/identifiers_fuzz.cpp: any bytes as an identifier of any kind. The normal form is its own normal form, and
// corrections pass.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "core/records/identifiers.h"

using namespace crosscase::core;

namespace {

constexpr std::array<std::string_view, 26> kinds = {
    "phone",     "imei",   "imsi",    "iccid",  "imo",    "mmsi",     "mac",         "isin",  "card",
    "container", "iban",   "account", "bic",    "lei",    "vin",      "parcel",      "plate", "registration",
    "seal",      "serial", "email",   "wallet", "handle", "document", "national_id", "tax_id"};
constexpr std::array<std::string_view, 26> countries = {"",   "XA", "BR", "MX", "CL", "AR", "CO", "PE", "EC",
                                                        "VE", "UY", "GT", "PY", "ES", "PT", "IT", "TR", "RU",
                                                        "KZ", "UZ", "AE", "KW", "IR", "PK", "CU", "MEX"};

void expect(bool holds, const char* rule, std::string_view kind, std::string_view country, const std::string& value) {
    if (holds) return;
    std::fprintf(stderr, "%s: %.*s %.*s '%s'\n", rule, static_cast<int>(kind.size()), kind.data(),
                 static_cast<int>(country.size()), country.data(), value.c_str());
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size < 2) return 0;
    const std::string_view kind = kinds[bytes[0] % kinds.size()], country = countries[bytes[1] % countries.size()];
    const std::string raw(reinterpret_cast<const char*>(bytes) + 2, size - 2);
    const Identifier once = normaliseIdentifier(kind, raw, country);
    const Identifier twice = normaliseIdentifier(kind, once.normal, country);
    expect(twice.normal == once.normal, "the normal form is not its own", kind, country, once.normal);
    expect(once.corrections.size() <= 20, "too many corrections", kind, country, once.normal);
    expect(once.corrections.empty() || once.validity == Validity::CheckFailed, "nothing to correct", kind, country,
           raw);
    for (const std::string& correction : once.corrections) {
        const Identifier better = normaliseIdentifier(kind, correction, country);
        expect(better.validity != Validity::CheckFailed, "a correction fails", kind, country, correction);
        expect(better.normal == correction, "a correction is no normal form", kind, country, correction);
    }
    factsOf(kind, raw, country);
    return 0;
}
