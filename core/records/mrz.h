// core/records/mrz.h: the machine-readable zone of travel documents (ICAO 9303). Only core/records includes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crosscase::core {

struct MachineReadableZone {
    std::string number;   ///< of the document, without fillers
    std::string birth;    ///< YYMMDD as printed; the century is open
    std::string sex;      ///< "m", "f" or empty
    bool passes = false;  ///< the checks of number and birth and the one over all fields
};

/// Whole zones of passports (2 lines of 44), of cards (2 of 36, 3 of 30) or the lower line of the two-line ones, with or
/// without line ends and spaces. Empty for anything else and where the number runs on into the optional field.
std::optional<MachineReadableZone> readMachineReadableZone(std::string_view text);

}  // namespace crosscase::core
