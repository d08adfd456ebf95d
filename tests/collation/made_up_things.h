// tests/collation/made_up_things.h: seeded ships, vehicles and SIM cards, and whether two of them can be one.
#pragma once

#include <array>

#include "core/records/identifiers.h"
#include "tests/collation/made_up_people.h"

namespace crosscase::core::testing {

/// Ships, vehicles and SIM cards whose numbers for life are stated often and whose other properties agree often.
inline std::vector<MentionInput> thingsWithNumbersForLife(unsigned seed, int count) {
    Dice dice(seed);
    auto valid = [&](auto&& make, auto&& passes) {
        std::string number = make();
        while (!passes(number)) number = make();
        return number;
    };
    std::vector<std::string> imos, vins, iccids;
    for (int i = 0; i < 12; ++i) {
        imos.push_back(valid([&] { return "9" + dice.digits(6); }, imoOk));
        vins.push_back(valid([&] { return "WVWZZZ1J" + dice.digits(9); }, vinOk));
        iccids.push_back(valid([&] { return "8944" + dice.digits(15); }, luhnOk));
    }
    static constexpr std::array ships{"Amber Dawn", "Northern Grace", "Kestrel"};
    std::vector<MentionInput> out;
    for (std::int64_t id = 1; id <= count; ++id) {
        std::vector<Property> properties;
        auto sometimes = [&](const char* kind, const std::string& value) {
            if (dice.below(3) > 0) properties.push_back({kind, value, ""});
        };
        switch (dice.below(3)) {
            case 0:
                properties.push_back({"name", dice.from(ships), ""});
                sometimes("imo", dice.from(imos));
                sometimes("mmsi", "24400010" + std::to_string(dice.below(3)));
                out.push_back(mention(id, "vessel", properties));
                break;
            case 1:
                properties.push_back({"plate", "KX 481 " + std::to_string(dice.below(4)), ""});
                sometimes("vin", dice.from(vins));
                out.push_back(mention(id, "vehicle", properties));
                break;
            default:
                properties.push_back({"imsi", "23415012345678" + std::to_string(dice.below(4)), ""});
                sometimes("iccid", dice.from(iccids));
                out.push_back(mention(id, "sim", properties));
        }
    }
    return out;
}

/// The valid number that a thing has once for life, as stated; empty: none.
inline std::string numberForLife(const MentionInput& input) {
    for (const Property& property : input.properties) {
        if (property.kind == "imo" || property.kind == "vin" || property.kind == "iccid") return property.raw;
    }
    return {};
}

inline bool contradictForLife(const MentionInput& a, const MentionInput& b) {
    std::string first = numberForLife(a);
    std::string second = numberForLife(b);
    return !first.empty() && !second.empty() && first != second;
}

}  // namespace crosscase::core::testing
