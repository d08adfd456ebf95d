// core/records/wallets.cpp: addresses of crypto currencies. Sources: Bitcoin's base58check, BIP 173 and BIP 350.
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/base/text.h"
#include "core/records/identifier_checks.h"

namespace crosscase::core {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t decodedSize = 25;  // version, 20 bytes of hash, 4 bytes of check

/// The 25 bytes behind a base58 text; false when it has other characters or another size.
bool decodeBase58(std::string_view text, std::array<unsigned char, decodedSize>& bytes) {
    static constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    bytes.fill(0);
    for (const char c : text) {
        std::size_t carry = alphabet.find(c);
        if (carry == npos) return false;
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += *byte * std::size_t{58};
            *byte = static_cast<unsigned char>(carry & 0xFF);
            carry >>= 8;
        }
        if (carry != 0) return false;
    }
    return true;
}

bool base58Ok(std::string_view text) {
    std::array<unsigned char, decodedSize> bytes{};
    if (!decodeBase58(text, bytes)) return false;
    std::array<unsigned char, crypto_hash_sha256_BYTES> once{}, twice{};
    crypto_hash_sha256(once.data(), bytes.data(), bytes.size() - 4);
    crypto_hash_sha256(twice.data(), once.data(), once.size());
    return std::equal(bytes.end() - 4, bytes.end(), twice.begin());
}

/// Bitcoin's "1..." and "3...", Tron's "T...".
bool isBase58Form(std::string_view text) {
    return text.size() >= 26 && text.size() <= 35 && std::string_view("13T").find(text.front()) != npos &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
}

std::uint32_t bech32Step(std::uint32_t check, std::uint32_t value) {
    static constexpr std::array<std::uint32_t, 5> generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                               0x2a1462b3};
    const std::uint32_t top = check >> 25;
    check = (check & 0x1ffffff) << 5 ^ value;
    for (std::size_t i = 0; i < generator.size(); ++i) {
        if ((top >> i & 1) != 0) check ^= generator[i];
    }
    return check;
}

/// @param text  lower case with its prefix; witness version 0 ends on 1, later ones on the constant of bech32m
bool bech32Ok(std::string_view text) {
    static constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const std::size_t one = text.rfind('1');
    const std::string_view prefix = text.substr(0, one), data = text.substr(one + 1);
    if (data.size() < 7) return false;
    std::uint32_t check = 1;
    for (const char c : prefix) check = bech32Step(check, static_cast<std::uint32_t>(c) >> 5);
    check = bech32Step(check, 0);
    for (const char c : prefix) check = bech32Step(check, static_cast<std::uint32_t>(c) & 31);
    for (const char c : data) {
        const std::size_t value = alphabet.find(c);
        if (value == npos) return false;
        check = bech32Step(check, static_cast<std::uint32_t>(value));
    }
    return check == (data.front() == 'q' ? 1U : 0x2bc830a3U);
}

bool isEthereumForm(std::string_view text) {
    return text.size() == 42 && startsWithNoCase(text, "0x") &&
           std::all_of(text.begin() + 2, text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

Identifier judged(const std::string& address, bool (*passes)(std::string_view)) {
    if (passes(address)) return {address, Validity::Ok, {}, {}};
    return {address, Validity::CheckFailed, correctionsOf(address, passes), {}};
}

}  // namespace

Identifier normaliseWallet(std::string_view raw) {
    const std::string text = collapsed(raw);
    if (isEthereumForm(text)) return {foldCase(text), Validity::FormatOnly, {}, {}};
    if (startsWithNoCase(text, "bc1") || startsWithNoCase(text, "tb1")) {
        return judged(foldCase(text), bech32Ok);
    }
    if (isBase58Form(text)) return judged(text, base58Ok);
    return {text, Validity::FormatOnly, {}, {}};
}

}  // namespace crosscase::core
