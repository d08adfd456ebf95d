// ui/chart/look_fields.h: the fields of a look, of items, links or notes, for dialogs.
#pragma once

#include <QWidget>

#include "core/records/chart.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace crosscase::ui {

class ColourBox;

/// Of a note: what stands behind its text, and how wide its lines may be.
struct NoteLook {
    std::string colour;
    double width = core::ChartNote{}.width;
};

class ItemLookFields : public QWidget {
    Q_OBJECT
public:
    explicit ItemLookFields(QWidget* parent = nullptr);
    core::ItemLook look() const;
    void setLook(const core::ItemLook& look);  ///< its picture aside
    /// A further field, below the others.
    void addRow(const QString& label, QWidget* field);

signals:
    void changed();

private:
    QFormLayout* rows_ = nullptr;
    QComboBox* form_ = nullptr;
    QDoubleSpinBox* size_ = nullptr;
    ColourBox *frame_ = nullptr, *fill_ = nullptr;
};

class LinkLookFields : public QWidget {
    Q_OBJECT
public:
    explicit LinkLookFields(QWidget* parent = nullptr);
    core::LinkLook look() const;  ///< but for where the link runs: layouts say that
    void setLook(const core::LinkLook& look);

signals:
    void changed();

private:
    ColourBox* colour_ = nullptr;
    QDoubleSpinBox* width_ = nullptr;
};

class NoteLookFields : public QWidget {
    Q_OBJECT
public:
    explicit NoteLookFields(QWidget* parent = nullptr);
    NoteLook look() const;
    void setLook(const NoteLook& look);

private:
    ColourBox* colour_ = nullptr;
    QSpinBox* width_ = nullptr;
};

}  // namespace crosscase::ui
