// ui/chart/picture_field.h: chooses the picture that items carry, or takes it away.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "core/records/item_picture.h"
#include "ui/shell/case_document.h"

class QLabel;
class QPushButton;

namespace crosscase::ui {

class PictureField : public QWidget {
    Q_OBJECT
public:
    /// @param before   what the items carry; null: none
    /// @param differ   they carry different ones
    PictureField(CaseDocument& document, const QImage& before, bool differ, QWidget* parent = nullptr);

    /// Nothing: what the items carry stays. Without bytes: they shall carry none.
    const std::optional<core::ItemPicture>& choice() const { return choice_; }
    void takeAway();

private:
    void choose();
    void read(const QString& path);
    void show(const QImage& image, const QString& words);

    CaseDocument& document_;
    QLabel* picture_ = nullptr;
    QPushButton *choose_ = nullptr, *none_ = nullptr;
    std::optional<core::ItemPicture> choice_;
};

}  // namespace crosscase::ui
