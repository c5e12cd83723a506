/** Driver-licence dossiers, portrait checks and driving-school files. Holds no type in 0.1.0. */
module vn.gtvt.sdk.license {}
