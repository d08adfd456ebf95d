// core/base/digest.cpp: BLAKE2b of libsodium.
#include "core/base/digest.h"

#include <sodium.h>

#include <cassert>
#include <stdexcept>

namespace crosscase::core {
namespace {

/// libsodium picks the fastest code for this processor once; it must happen before the first hash.
void prepareSodium() {
    static const int ready = sodium_init();
    if (ready < 0) throw std::runtime_error("libsodium cannot start");
}

template <std::size_t N>
std::array<std::uint8_t, N> hashOf(std::string_view bytes) {
    prepareSodium();
    std::array<std::uint8_t, N> hash{};
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    crypto_generichash(hash.data(), hash.size(), data, bytes.size(), nullptr, 0);
    return hash;
}

/// Eight bytes, lowest first, whatever the processor's order is.
std::array<unsigned char, 8> littleEndian(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (unsigned char& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xFF);
        number >>= 8;
    }
    return bytes;
}

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

}  // namespace

struct Hasher::State {
    crypto_generichash_state sodium;
    Size size;
};

Hasher::Hasher(Size size) : state_(std::make_unique<State>()) {
    prepareSodium();
    state_->size = size;
    crypto_generichash_init(&state_->sodium, nullptr, 0, static_cast<std::size_t>(size));
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

Hasher& Hasher::add(std::string_view part) {
    const auto length = littleEndian(part.size());
    crypto_generichash_update(&state_->sodium, length.data(), length.size());
    crypto_generichash_update(&state_->sodium, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    return *this;
}

Hasher& Hasher::add(std::int64_t number) {
    const auto bytes = littleEndian(static_cast<std::uint64_t>(number));
    return add(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

ContentKey Hasher::key() {
    assert(state_->size == Size::Short);
    ContentKey key{};
    crypto_generichash_final(&state_->sodium, key.data(), key.size());
    return key;
}

Digest Hasher::digest() {
    assert(state_->size == Size::Full);
    Digest digest{};
    crypto_generichash_final(&state_->sodium, digest.data(), digest.size());
    return digest;
}

ContentKey contentKey(std::string_view bytes) {
    return hashOf<std::tuple_size_v<ContentKey>>(bytes);
}
Digest digestOf(std::string_view bytes) {
    return hashOf<std::tuple_size_v<Digest>>(bytes);
}

std::string toHex(const std::uint8_t* bytes, std::size_t size) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex(size * 2, '0');
    for (std::size_t i = 0; i < size; ++i) {
        hex[2 * i] = digits[bytes[i] >> 4];
        hex[2 * i + 1] = digits[bytes[i] & 0xF];
    }
    return hex;
}

std::optional<ContentKey> keyFromHex(std::string_view hex) {
    ContentKey key{};
    if (hex.size() != key.size() * 2) return {};
    for (std::size_t i = 0; i < key.size(); ++i) {
        const int high = hexValue(hex[2 * i]), low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0) return {};
        key[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return key;
}

}  // namespace crosscase::core
